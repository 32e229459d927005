/// How far the slope of sales in the jackpot may wander from one window of the history to another.
public struct SlopeTolerance: Hashable, Sendable, Codable {
    /// What becomes of a model whose slope wanders further.
    public enum Consequence: String, CaseIterable, Codable, Sendable {
        /// It is told and passes.
        case warning
        /// It is refused.
        case refusal
    }

    /// Relative distance of a window's slope from the mean that is accepted whatever its significance: 0.5 for half.
    public var tolerance: Double
    /// Probability below which differences between windows count as more than luck.
    public var level: Double
    /// What a larger distance leads to.
    public var consequence: Consequence

    /// What the tolerance may be.
    public static let toleranceLimits = Limits.from(0, to: 10)

    /// The default: half of the mean slope, at a level of 1 %, and a warning.
    public init() {
        self.tolerance = 0.5
        self.level = 0.01
        self.consequence = .warning
    }

    /// Collects the thresholds.
    ///
    /// - Throws: `InvalidValue` for a threshold outside its limits.
    public init(tolerance: Double, level: Double, consequence: Consequence) throws(InvalidValue) {
        try Self.toleranceLimits.check(tolerance, "a tolerance of the slope")
        try ChampionTolerance.levelLimits.check(level, "a level")
        self.tolerance = tolerance
        self.level = level
        self.consequence = consequence
    }
}
