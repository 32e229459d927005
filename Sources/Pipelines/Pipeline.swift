public import Artifacts

/// The steps of a pipeline file in the order they run, which follows from what they read and write.
public struct Pipeline: Hashable, Sendable {
    /// When an engine starts it.
    public struct Schedule: Hashable, Sendable {
        /// Five fields of cron.
        public let cron: String
        /// Time zone by IANA name.
        public let timeZone: String
    }

    /// What it runs once for.
    public enum Scope: String, CaseIterable, Sendable {
        /// Once per file in the folder of configs.
        case country
    }

    /// Its name: `weekly`.
    public let name: String
    /// When an engine starts it; nil where somebody else does.
    public let schedule: Schedule?
    /// What it runs once for.
    public let scope: Scope
    /// What exists before the first step.
    public let given: [ArtifactName]
    /// The steps; each reads only what is given or written by one before it.
    public let steps: [PipelineStep]

    /// The step that pins the outside world by writing the artifact `run`.
    ///
    /// The driver does its work itself.
    public var openingStep: PipelineStep? { steps.first { $0.writes.contains(.run) } }

    /// The steps that run as programs inside an opened run, in order.
    public var programSteps: [PipelineStep] { steps.filter { $0 != openingStep } }

    /// The step of a name.
    public func step(named name: String) -> PipelineStep? { steps.first { $0.name == name } }

    /// The step that writes an artifact; nil for what is given.
    public func writer(of artifact: ArtifactName) -> PipelineStep? { steps.first { $0.outputs.contains(artifact) } }

    /// The steps that decide for a cash pool, and every step that reads, directly or not, what they write.
    ///
    /// They wait until all countries of the pool have done the other steps.
    public var stepsAfterPool: [PipelineStep] {
        let names = steps.filter { $0.scope == .pool }.flatMap { stepsFrom($0.name) }.map(\.name)
        return steps.filter { names.contains($0.name) }
    }

    /// The pipeline of a country that belongs to no cash pool.
    public var withoutPool: Pipeline {
        Pipeline(
            name: name,
            schedule: schedule,
            scope: scope,
            given: given,
            steps: steps.filter { $0.scope == .country }
        )
    }

    /// The named step and every step that reads, directly or not, what it writes, in order.
    public func stepsFrom(_ name: String) -> [PipelineStep] {
        var changed: Set<ArtifactName> = []
        return steps.filter { step in
            guard step.name == name || !changed.isDisjoint(with: step.inputs) else { return false }
            changed.formUnion(step.outputs)
            return true
        }
    }
}
