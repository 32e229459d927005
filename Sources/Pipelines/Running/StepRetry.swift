public import Foundation

/// An attempt at a step that failed and is followed by another one.
public struct StepRetry: Hashable, Sendable {
    /// Number of the coming attempt: 2 and up.
    public let attempt: Int
    /// Attempts in all.
    public let attempts: Int
    /// How long it is waited for.
    public let wait: Duration
    /// How the attempt before it ended.
    public let end: StepEnd
    /// What that attempt wrote to standard output and standard error.
    public let log: URL

    /// The retry in words: `try 2 of 3 in 31 s: exit code 75: temporary, try again`.
    public var words: String {
        let seconds = wait.components.seconds + (wait.components.attoseconds > 0 ? 1 : 0)
        return "try \(attempt) of \(attempts) in \(seconds) s: \(end.words)"
    }
}
