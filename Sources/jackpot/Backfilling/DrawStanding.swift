import Artifacts
import Pipelines

/// Where a draw stands by its runs.
enum DrawStanding: Hashable, Sendable {
    /// It has a complete run.
    case done
    /// Its last run failed.
    case failed
    /// It has no run, or one that was interrupted.
    case missing

    /// Looks at the runs of a draw, newest first.
    ///
    /// - Throws: `ArtifactError`.
    init(of past: [PastRun], in pipeline: Pipeline) throws {
        let plans = try past.map { try RunPlan(of: pipeline, in: $0.folder) }
        if plans.contains(where: \.isComplete) {
            self = .done
        } else if plans.first?.entries.contains(where: \.state.isFailed) ?? false {
            self = .failed
        } else {
            self = .missing
        }
    }
}

extension StepState {
    fileprivate var isFailed: Bool {
        if case .failed = self { true } else { false }
    }
}
