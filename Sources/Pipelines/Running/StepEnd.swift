import Lottery

/// How one attempt of a step program ended.
public enum StepEnd: Hashable, Sendable {
    /// By itself, with an exit code.
    case exited(Int32)
    /// By a signal that nobody here sent.
    case signalled(Int32)
    /// Stopped, with all its children, because its time was up.
    case timedOut(after: Duration)
    /// Stopped, with all its children, because the driver was.
    case interrupted
    /// It could not be started.
    case notStarted(String)

    /// Whether the step asks to be tried again.
    var isTemporary: Bool { self == .exited(ExitStatus.temporary.rawValue) }

    /// The exit code that stands for this end, as a shell would count it.
    public var exitCode: Int32 {
        switch self {
        case .exited(let code): code
        case .signalled(let signal): 128 + signal
        case .timedOut: ExitStatus.timeout.rawValue
        case .interrupted: ExitStatus.interrupted.rawValue
        case .notStarted: ExitStatus.defect.rawValue
        }
    }

    /// The end in words.
    public var words: String {
        switch self {
        case .exited(let code): "exit code \(code): \(ExitStatus(rawValue: code)?.meaning ?? "no meaning agreed")"
        case .signalled(let signal): "ended by signal \(signal)"
        case .timedOut(let limit): "stopped after its time limit of \(DurationText.write(limit))"
        case .interrupted: "interrupted"
        case .notStarted(let reason): "could not be started: \(reason)"
        }
    }
}
