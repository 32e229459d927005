import ArgumentParser

/// What part of the pipeline a command is about.
struct PartOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Repeat this step and all that follow from it.", valueName: "step"))
    var from: String?

    @Option(name: .long, help: ArgumentHelp("Repeat this step, and tell.", valueName: "step"))
    var only: String?

    @Flag(name: .long, help: "Run everything again in a new run, though nothing changed.")
    var force = false

    func validate() throws {
        if [from != nil, only != nil, force].count(where: \.self) > 1 {
            throw ValidationError("--from, --only and --force exclude each other.")
        }
    }

    /// The part; whatever is due where none is named.
    var request: RunRequest {
        if let from { return .from(from) }
        if let only { return .only(only) }
        return force ? .again : .due
    }
}
