public import Lottery

/// How long runs and logs are kept; a run goes only when none of the rules keeps it.
public struct RetentionPolicy: Hashable, Sendable {
    /// Runs younger than this are kept, days since they opened.
    public let keepDays: Int
    /// All runs of a country's latest draws are kept; so many draws.
    public let keepDraws: Int
    /// The newest runs of every draw are kept; so many runs.
    public let keepRuns: Int
    /// The logs of a run are kept for so long, days since it opened; a run that goes takes its logs with it.
    public let keepLogDays: Int

    /// What `keepDays` and `keepLogDays` may be: a hundred years.
    public static let dayLimits = Limits.from(1, to: 36_525)
    /// What `keepDraws` and `keepRuns` may be.
    public static let countLimits = Limits.from(0, to: 100_000)

    /// Describes a policy.
    ///
    /// - Throws: `InvalidValue` outside the limits.
    public init(keepDays: Int, keepDraws: Int, keepRuns: Int, keepLogDays: Int) throws(InvalidValue) {
        try Self.dayLimits.check(Double(keepDays), "a keep-days")
        try Self.countLimits.check(Double(keepDraws), "a keep-draws")
        try Self.countLimits.check(Double(keepRuns), "a keep-runs")
        try Self.dayLimits.check(Double(keepLogDays), "a keep-log-days")
        self.init(checkedDays: keepDays, draws: keepDraws, runs: keepRuns, logDays: keepLogDays)
    }

    /// What holds where the workspace states nothing else.
    public static let standard = RetentionPolicy(checkedDays: 90, draws: 8, runs: 1, logDays: 400)

    private init(checkedDays keepDays: Int, draws keepDraws: Int, runs keepRuns: Int, logDays keepLogDays: Int) {
        self.keepDays = keepDays
        self.keepDraws = keepDraws
        self.keepRuns = keepRuns
        self.keepLogDays = keepLogDays
    }
}
