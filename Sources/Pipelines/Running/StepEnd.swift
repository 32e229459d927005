import Foundation
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
    /// There is no such program.
    case programMissing(String)
    /// It could not be started.
    case notStarted(String)

    /// Whether the step asks to be tried again.
    var isTemporary: Bool { self == .exited(ExitStatus.temporary.rawValue) }

    /// What the reader can do where the program itself could not say it; nil where it did, or nothing is to be done.
    public var fix: String? {
        switch self {
        case .exited, .interrupted: nil
        case .signalled(SIGKILL): "give the step more memory, or find out who ended it; then run again"
        case .signalled(let signal) where Self.crashes.contains(signal):
            "this is a defect: report it with the step's log"
        case .signalled: "run again"
        case .timedOut: "find out what took so long, or raise the step's timeout in the pipeline file"
        case .programMissing: "build or install all programs in one folder, or correct run in the pipeline file"
        case .notStarted: "remove the cause that the system names, then run again"
        }
    }

    /// Signals by which a program ends itself when it is wrong.
    private static let crashes: Set<Int32> = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

    /// The exit code that stands for this end, as a shell would count it.
    public var exitCode: Int32 {
        switch self {
        case .exited(let code): code
        case .signalled(let signal): Self.crashes.contains(signal) ? ExitStatus.defect.rawValue : 128 + signal
        case .timedOut: ExitStatus.timeout.rawValue
        case .interrupted: ExitStatus.interrupted.rawValue
        case .programMissing: ExitStatus.inputMissing.rawValue
        case .notStarted: ExitStatus.defect.rawValue
        }
    }

    /// The end in words.
    public var words: String {
        switch self {
        case .exited(let code): "exit code \(code): \(ExitStatus(rawValue: code)?.meaning ?? "no meaning agreed")"
        case .signalled(let signal): "\(Self.crashes.contains(signal) ? "crashed" : "ended") by signal \(signal)"
        case .timedOut(let limit): "stopped after its time limit of \(DurationText.write(limit))"
        case .interrupted: "interrupted"
        case .programMissing(let program): "no program '\(program)' beside this one or on the search path"
        case .notStarted(let reason): "could not be started: \(reason)"
        }
    }
}
