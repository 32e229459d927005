import Artifacts
import Pipelines

extension Pipeline {
    /// The steps that an artifact comes from, directly or not, in run order.
    func stepsNeeded(for artifact: ArtifactName) -> [PipelineStep] {
        var needed: Set<ArtifactName> = [artifact]
        let backwards = steps.reversed().filter { step in
            guard !needed.isDisjoint(with: step.outputs) else { return false }
            needed.formUnion(step.inputs)
            return true
        }
        return backwards.reversed()
    }
}
