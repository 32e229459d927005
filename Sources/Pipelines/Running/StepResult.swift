public import Foundation

/// What became of one step of a run.
public struct StepResult: Hashable, Sendable {
    /// What became of it.
    public enum Outcome: Hashable, Sendable {
        /// An earlier attempt, or the run it was taken over from, had done it.
        case alreadyDone
        /// It did all it had to.
        case done
        /// It failed.
        case failed(StepEnd)
        /// It ended with 0, but its receipt is missing or says otherwise.
        case withoutReceipt(String)
        /// It was not started because a step before it failed.
        case skipped(after: String)
    }

    /// The step.
    public let step: PipelineStep
    /// What became of it.
    public let outcome: Outcome
    /// What each attempt wrote to standard output and standard error.
    public let logs: [URL]
    /// Where what it did differs from what the pipeline file says of it.
    public let differences: [String]

    /// Whether later steps may run.
    public var isDone: Bool { outcome == .alreadyDone || outcome == .done }

    /// The exit code that stands for it; nil for a step that was not started.
    public var exitCode: Int32? {
        switch outcome {
        case .alreadyDone, .done: 0
        case .failed(let end): end.exitCode
        case .withoutReceipt: 70
        case .skipped: nil
        }
    }

    /// What the reader can do where the step's program could not say it.
    public var fix: String? {
        switch outcome {
        case .alreadyDone, .done, .skipped: nil
        case .failed(let end): end.fix
        case .withoutReceipt: "this is a defect: report it with the step's log"
        }
    }

    /// The outcome in words.
    public var words: String {
        switch outcome {
        case .alreadyDone: "already done"
        case .done: "done"
        case .failed(let end): end.words
        case .withoutReceipt(let problem): "ended with 0, but \(problem)"
        case .skipped(let step): "not started, because \(step) failed"
        }
    }
}
