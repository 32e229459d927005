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

    /// The steps that are to be repeated where only a part was asked for; nil where all that is due was.
    ///
    /// - Throws: `DriverError.unknownStep`.
    func repeated(in pipeline: Pipeline) throws(DriverError) -> Set<String>? {
        let chosen: [PipelineStep]
        switch self {
        case .due, .again: return nil
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
