import Artifacts
import Lottery
import Pipelines

/// What the answers of a country's steps depend on now, beside what they read of each other.
struct PinnedSteps {
    private let pinned: PinnedCountry
    private let pool: WorkspacePool?
    private let programs: PinnedPrograms
    private let settings: [Setting: String]

    /// Looks at what the steps of a pipeline read of the config.
    ///
    /// - Throws: `ArtifactError`, never in practice.
    init(_ pinned: PinnedCountry, of pipeline: Pipeline, pool: WorkspacePool?, programs: PinnedPrograms) throws {
        self.pinned = pinned
        self.pool = pool
        self.programs = programs
        settings = try Dictionary(
            uniqueKeysWithValues: Set(pipeline.programSteps.flatMap(\.settings)).map {
                ($0, try $0.sha256(in: pinned.configuration))
            }
        )
    }

    /// What a step depends on, with a model in force.
    ///
    /// The run before is left out, though data are compared with it: it tells how data came about, not what they say.
    ///
    /// - Throws: `ArtifactError` for a step that names what is no artifact.
    func inputs(of step: PipelineStep, meeting champion: Int?) throws -> StepInputs {
        var facts = programs.facts(of: step)
        facts["formats"] = try formats(of: step)
        for setting in step.settings { facts["setting \(setting.rawValue)"] = settings[setting] }
        for artifact in step.inputs { facts[artifact.rawValue] = fact(artifact) }
        if step.inputs.contains(.champion) || step.uses.contains(.registry) {
            facts[ArtifactName.champion.rawValue] = champion.map(String.init)
        }
        if step.inputs.contains(.run) { facts["draw"] = pinned.day.draw.description }
        return StepInputs(facts)
    }

    private func fact(_ artifact: ArtifactName) -> String? {
        switch artifact {
        case .salesData: pinned.salesData.sha256
        case .plannedData: pinned.plannedData?.sha256
        case .cashPool: pool?.sha256
        default: nil
        }
    }

    /// The versions of the formats that the step reads and writes.
    private func formats(of step: PipelineStep) throws -> String {
        let schemas = try (step.inputs + step.outputs).map { try Catalog.entry($0).schema }
        return Set(schemas).sorted().joined(separator: " ")
    }
}
