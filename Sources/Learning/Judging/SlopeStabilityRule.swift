/// When a slope is too different from window to window to decide by.
public struct SlopeStabilityRule: Hashable, Sendable {
    /// Relative distance from the pooled mean that is accepted whatever its significance: 0.25 is a quarter.
    public let tolerance: Double
    /// Probability below which the differences count as significant.
    public let level: Double

    /// A quarter, at a level of 1 %.
    public static let standard = SlopeStabilityRule(tolerance: 0.25, level: 0.01)

    /// Sets the thresholds.
    public init(tolerance: Double, level: Double) {
        precondition(tolerance >= 0, "a tolerance of \(tolerance)")
        precondition(level > 0 && level < 1, "a level of \(level)")
        self.tolerance = tolerance
        self.level = level
    }

    /// The verdict on slopes, one per window, oldest first.
    public func verdict(on slopes: [SlopeEstimate]) -> SlopeStability {
        guard let heterogeneity = SlopeHeterogeneity(slopes) else { return .tooFewWindows(slopes.count) }
        let isSignificant = heterogeneity.probability < level
        let isLarge = abs(heterogeneity.farthestDeviation) > tolerance
        return isSignificant && isLarge ? .unstable(heterogeneity) : .stable(heterogeneity)
    }
}
