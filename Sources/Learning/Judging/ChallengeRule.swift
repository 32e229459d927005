/// When a challenger is too much worse than the champion.
public struct ChallengeRule: Hashable, Sendable {
    /// Relative difference of mean losses that is accepted whatever its significance: 0.01 is 1 %.
    public let tolerance: Double
    /// Relative difference that is never accepted, significant or not.
    public let hardTolerance: Double
    /// Probability below which being worse counts as significant.
    public let level: Double

    /// 1 % is accepted, 5 % never, at a level of 5 %.
    public static let standard = ChallengeRule(tolerance: 0.01, hardTolerance: 0.05, level: 0.05)

    /// Sets the thresholds; the hard tolerance is at least the tolerance.
    public init(tolerance: Double, hardTolerance: Double, level: Double) {
        precondition(tolerance >= 0 && hardTolerance >= tolerance, "tolerances \(tolerance) and \(hardTolerance)")
        precondition(level > 0 && level < 1, "a level of \(level)")
        self.tolerance = tolerance
        self.hardTolerance = hardTolerance
        self.level = level
    }

    /// The verdict on a comparison, with its parts.
    public func verdict(on comparison: PairedComparison) -> ChallengeVerdict {
        ChallengeVerdict(
            comparison: comparison,
            toleranceExcess: comparison.relativeDifference - tolerance,
            hardToleranceExcess: comparison.relativeDifference - hardTolerance,
            isSignificant: comparison.probability < level
        )
    }
}
