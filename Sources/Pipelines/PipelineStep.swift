public import Artifacts

/// One step of a pipeline: a program, what it reads and writes, and what it may touch besides.
public struct PipelineStep: Hashable, Sendable {
    /// A part of the world outside the run folder that a step may be given.
    public enum Contact: String, CaseIterable, Sendable {
        /// The model registry.
        case registry
    }

    /// When a step runs.
    public enum Condition: String, CaseIterable, Sendable {
        /// Once everything before it succeeded.
        case success
        /// Whatever became of the steps before it.
        case always
    }

    /// What a step runs once for.
    public enum Scope: String, CaseIterable, Sendable {
        /// Each country.
        case country
        /// Each cash pool, after all its countries have done what comes before; passed over for other countries.
        case pool
    }

    /// Its name: the receipt is `steps/<name>.json`.
    public let name: String
    /// Program and fixed arguments.
    public let program: [String]
    /// Artifacts it cannot do without.
    public let reads: [ArtifactName]
    /// Artifacts it reads where they exist.
    public let mayRead: [ArtifactName]
    /// Artifacts it always writes.
    public let writes: [ArtifactName]
    /// Artifacts it writes in some outcomes.
    public let mayWrite: [ArtifactName]
    /// The parts of the country's config that change what it writes.
    public let settings: [Setting]
    /// Contacts with the world.
    public let uses: [Contact]
    /// Secrets it may ask for, by name.
    public let secrets: [String]
    /// What it runs once for.
    public let scope: Scope
    /// When it runs.
    public let condition: Condition
    /// How long one attempt may take.
    public let timeout: Duration
    /// What happens on exit code 75.
    public let retry: RetryPolicy

    /// Everything it reads, needed or not.
    public var inputs: [ArtifactName] { reads + mayRead }

    /// Everything it writes, always or not.
    public var outputs: [ArtifactName] { writes + mayWrite }
}
