import ArgumentParser

/// What the new models are held against.
enum GateRival: Hashable, Sendable, ExpressibleByArgument {
    /// The registry's model in force.
    case champion
    /// The models that the configs and data of a git revision give.
    case revision(String)

    /// Reads `champion`, or a revision in any form that git knows.
    init(argument: String) {
        self = argument == "champion" ? .champion : .revision(argument)
    }

    /// As a help page shows it.
    var defaultValueDescription: String {
        switch self {
        case .champion: "champion"
        case .revision(let name): name
        }
    }
}
