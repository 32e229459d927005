/// How often a step that asks to be tried again (exit code 75) is tried, and how long it waits between attempts.
public struct RetryPolicy: Hashable, Sendable {
    /// One attempt, whatever comes.
    public static let never = RetryPolicy(checkedAttempts: 1, wait: .zero, backoff: 1)

    /// Attempts in all, the first included: 1 to 20.
    public let attempts: Int
    /// Wait before the second attempt.
    public let wait: Duration
    /// What each further wait is multiplied by: 1 to 10.
    public let backoff: Double

    private init(checkedAttempts attempts: Int, wait: Duration, backoff: Double) {
        self.attempts = attempts
        self.wait = wait
        self.backoff = backoff
    }

    /// Nil for attempts outside 1 to 20, a negative wait, or a backoff outside 1 to 10.
    public init?(attempts: Int, wait: Duration, backoff: Double) {
        guard (1...20).contains(attempts), wait >= .zero, (1...10).contains(backoff) else { return nil }
        self.init(checkedAttempts: attempts, wait: wait, backoff: backoff)
    }

    /// The wait after so many failed attempts (1 and up); nil when no attempt is left.
    public func wait(after failures: Int) -> Duration? {
        guard failures < attempts else { return nil }
        return (1..<failures).reduce(wait) { wait, _ in wait * backoff }
    }
}
