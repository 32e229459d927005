import Artifacts
public import Lottery

/// Where a step stands in a run folder.
public enum StepState: Hashable, Sendable {
    /// Its receipt stands there, and what it wrote is as the receipt says.
    case done
    /// It has not been tried.
    case due
    /// Its last attempt failed.
    case failed(ExitStatus, outcome: String?)
    /// Its receipt, or what it wrote, was changed or lost; the run can only be made anew.
    case damaged(String)

    /// Whether nothing is left to do.
    public var isDone: Bool { self == .done }

    /// The state in words, as a plan shows it.
    public var words: String {
        switch self {
        case .done: "done (receipt valid)"
        case .due: "would run: not run yet"
        case .failed(let status, let outcome):
            "would run: failed before, \(status.meaning)" + (outcome.map { " (\($0))" } ?? "")
        case .damaged(let problem): "would run in a new run: \(problem)"
        }
    }
}
