/// Whether a challenger may take the champion's place, and each part of the answer.
public struct ChallengeVerdict: Hashable, Sendable, Codable {
    /// What was compared.
    public let comparison: PairedComparison
    /// Relative difference less the tolerance; positive where it is exceeded.
    public let toleranceExcess: Double
    /// Relative difference less the hard tolerance; positive where it is exceeded.
    public let hardToleranceExcess: Double
    /// Whether the challenger is significantly worse.
    public let isSignificant: Bool

    /// Why a challenger is refused.
    public enum Refusal: String, Hashable, Sendable, Codable {
        /// Worse by more than the hard tolerance.
        case worseThanHardTolerance = "worse-than-hard-tolerance"
        /// Worse by more than the tolerance, and significantly so.
        case significantlyWorse = "significantly-worse"
    }

    /// The reason of a refusal; nil where the challenger is accepted.
    public var refusal: Refusal? {
        if hardToleranceExcess > 0 { return .worseThanHardTolerance }
        return toleranceExcess > 0 && isSignificant ? .significantlyWorse : nil
    }
}
