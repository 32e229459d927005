/// How much worse than the champion a challenger may be, beside the largest ratio of their errors.
public struct ChampionTolerance: Hashable, Sendable, Codable {
    /// Relative excess of its errors that is accepted whatever its significance: 0.01 for 1 %.
    public var tolerance: Double
    /// Probability below which a larger excess counts as more than luck.
    public var level: Double
    /// Excess of its decision regret that is accepted: 0.005 for half a percent of the best net revenue.
    public var regretTolerance: Double

    /// What either tolerance may be.
    public static let toleranceLimits = Limits.from(0, to: 1)
    /// What a level may be.
    public static let levelLimits = Limits.above(0, to: 0.5)

    /// The default: 1 % of the errors, at a level of 5 %, and half a percent of net revenue.
    public init() {
        self.tolerance = 0.01
        self.level = 0.05
        self.regretTolerance = 0.005
    }

    /// Collects the thresholds.
    ///
    /// - Throws: `InvalidValue` for a threshold outside its limits.
    public init(tolerance: Double, level: Double, regretTolerance: Double) throws(InvalidValue) {
        try Self.toleranceLimits.check(tolerance, "a tolerance")
        try Self.levelLimits.check(level, "a level")
        try Self.toleranceLimits.check(regretTolerance, "a tolerance of regret")
        self.tolerance = tolerance
        self.level = level
        self.regretTolerance = regretTolerance
    }
}
