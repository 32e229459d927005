/// How often a step that asks to be tried again (exit code 75) is tried, and how long it waits between attempts.
public struct RetryPolicy: Hashable, Sendable {
    /// One attempt, whatever comes.
    public static let never = RetryPolicy(checkedAttempts: 1, wait: .zero, backoff: 1)

    /// No wait grows beyond this, however often it is multiplied; a first wait that is longer stays as it is.
    public static let longestGrownWait = Duration.seconds(15 * 60)

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

    /// The wait after so many failed attempts.
    ///
    /// Half of it is certain, half by chance ("equal jitter"): countries that failed together do not come back together,
    /// and none comes back at once.
    ///
    /// - Parameters:
    ///   - failures: 1 and up.
    ///   - chance: 0 to 1, drawn anew for each wait; what lies outside counts as the nearer end.
    /// - Returns: nil when no attempt is left.
    /// - Source: Brooker (2015), Exponential Backoff And Jitter, AWS Architecture Blog.
    public func wait(after failures: Int, chance: Double) -> Duration? {
        guard failures < attempts else { return nil }
        let longest = max(wait, Self.longestGrownWait)
        let full = (1..<failures).reduce(wait) { wait, _ in min(wait * backoff, longest) }
        return full * (0.5 + 0.5 * min(max(chance, 0), 1))
    }
}
