public import ArgumentParser
import Foundation

/// The command line that all step programs share.
public struct StepArguments: ParsableArguments, Sendable {
    /// The run folder.
    @Option(name: .long, help: ArgumentHelp("The run folder.", valueName: "folder"))
    public var run: String

    /// The registry's folder; nil where the step needs none.
    @Option(name: .long, help: ArgumentHelp("The registry's folder.", valueName: "folder"))
    public var registry: String?

    /// Where secrets come from.
    @Option(
        name: .long,
        help: ArgumentHelp("Where secrets come from: file:FOLDER or 'command:PROGRAM ARGUMENT…'.", valueName: "spec")
    )
    public var secrets: String?

    /// The folder that paths in the run's manifest start from.
    @Option(name: .long, help: ArgumentHelp("The folder that the run's paths start from.", valueName: "folder"))
    public var workspace: String = "."

    /// Empty arguments, to be filled by the parser.
    public init() {}

    /// Arguments as a command line would give them.
    public init(run: String, registry: String? = nil, secrets: String? = nil, workspace: String = ".") {
        self.run = run
        self.registry = registry
        self.secrets = secrets
        self.workspace = workspace
    }
}
