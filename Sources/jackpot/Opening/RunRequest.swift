import Lottery
import Pipelines

/// What part of the pipeline a user asked for.
enum RunRequest: Hashable, Sendable {
    /// Whatever is due.
    case due
    /// Everything again, though nothing changed.
    case again
    /// One step and all that follow from it.
    case from(String)
    /// One step, and those that always run.
    case only(String)

    /// The step that was named; nil where none was.
    var step: String? {
        switch self {
        case .due, .again: nil
        case .from(let name), .only(let name): name
        }
    }

    /// Whether a step is the one that was named.
    func names(_ step: PipelineStep) -> Bool { self.step == step.name }

    /// Refuses a step that the pipeline does not have.
    ///
    /// - Throws: `DriverError.unknownStep`.
    func check(in pipeline: Pipeline) throws(DriverError) { _ = try repeated(in: pipeline) }

    /// The steps that are to be repeated whether due or not.
    ///
    /// - Throws: `DriverError.unknownStep`.
    func repeated(in pipeline: Pipeline) throws(DriverError) -> Set<String> {
        let chosen: [PipelineStep]
        switch self {
        case .due: return []
        case .again: chosen = pipeline.programSteps
        case .from(let name): chosen = pipeline.stepsFrom(try step(name, in: pipeline).name)
        case .only(let name):
            // A pool whose countries decide anew is decided anew.
            let step = try step(name, in: pipeline)
            chosen = [step] + pipeline.stepsFrom(name).filter { $0.scope == .pool && $0 != step }
        }
        let always = pipeline.programSteps.filter { $0.condition == .always }
        return Set((chosen + always).map(\.name))
    }

    private func step(_ name: String, in pipeline: Pipeline) throws(DriverError) -> PipelineStep {
        let steps = pipeline.programSteps
        guard let step = steps.first(where: { $0.name == name }) else {
            throw .unknownStep(name, known: steps.map(\.name))
        }
        return step
    }
}
