public import Foundation

/// What of the world a run may hand to its steps; each step gets only the part that the pipeline file grants it.
public struct StepGrants: Hashable, Sendable {
    /// The folder that configs and data are found in.
    public var workspace: URL
    /// The folder of the registry.
    public var registry: URL
    /// Where secrets come from: `file:.secrets`.
    public var secrets: String

    /// Describes what may be handed out.
    public init(workspace: URL, registry: URL, secrets: String) {
        self.workspace = workspace
        self.registry = registry
        self.secrets = secrets
    }

    /// The arguments of a step's program; `members` are the run folders of the other countries of the cash pool.
    func arguments(for step: PipelineStep, runFolder: URL, members: [URL]) -> [String] {
        var arguments = step.program.dropFirst() + ["--run", runFolder.path, "--workspace", workspace.path]
        if step.uses.contains(.registry) { arguments += ["--registry", registry.path] }
        if !step.secrets.isEmpty { arguments += ["--secrets", secrets] }
        if step.scope == .pool { arguments += members.flatMap { ["--member", $0.path] } }
        return Array(arguments)
    }
}
