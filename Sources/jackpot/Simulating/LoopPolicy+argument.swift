public import ArgumentParser
public import Replay

extension LoopPolicy: ExpressibleByArgument {
    /// Reads a policy's name.
    public init?(argument: String) { self.init(name: argument) }

    /// The names of all policies.
    public static var allValueStrings: [String] { all.map(\.name) }
}

extension LoopWorld: ExpressibleByArgument {}
