public import Artifacts
public import Lottery

/// Where a step stands in a run folder.
public enum StepState: Hashable, Sendable {
    /// Its receipt stands there, and what it wrote is as the receipt says.
    case done
    /// It has not been tried.
    case due
    /// Its last attempt failed.
    case failed(ExitStatus, outcome: String?)
    /// It is done, but what it read was written anew since; the run can only be made anew.
    case outdated(ArtifactName)
    /// Its receipt, or what it wrote, was changed or lost; the run can only be made anew.
    case damaged(String)

    /// Whether nothing is left to do.
    public var isDone: Bool { self == .done }

    /// Whether the step's run cannot go on, because what it holds cannot stay.
    public var isSpoilt: Bool {
        switch self {
        case .done, .due, .failed: false
        case .outdated, .damaged: true
        }
    }

    /// Why the step is to be run, in words; nil where it is done.
    public var cause: String? {
        switch self {
        case .done: nil
        case .due: "not run yet"
        case .failed(let status, let outcome):
            "failed before, \(status.meaning)" + (outcome.map { " (\($0))" } ?? "")
        case .outdated(let artifact): "\(artifact) changed"
        case .damaged(let problem): problem
        }
    }
}
