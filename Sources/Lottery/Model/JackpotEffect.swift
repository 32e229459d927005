/// How strongly sales answer the jackpot in its usual range, or why that cannot be told.
public struct JackpotEffect: Hashable, Sendable, Codable {
    /// Mean short-run elasticity between the 10th and 90th percentile of past jackpots: percent of sales per percent of
    /// jackpot; nil without a jackpot.
    public var elasticity: Double?
    /// Its standard error, prior included.
    public var standardError: Double?
    /// Whether the country's own history pins it down.
    public var isIdentified: Bool
    /// The reason in words.
    public var explanation: String

    /// Describes an effect.
    public init(elasticity: Double?, standardError: Double?, isIdentified: Bool, explanation: String) {
        self.elasticity = elasticity
        self.standardError = standardError
        self.isIdentified = isIdentified
        self.explanation = explanation
    }

    /// Standard errors on either side of an estimate that make an interval of 95 %.
    public static let standardErrors = 1.96

    /// The 95 % interval of the elasticity; nil without one.
    public var interval: ClosedRange<Double>? {
        guard let elasticity, let standardError else { return nil }
        return elasticity - Self.standardErrors * standardError...elasticity + Self.standardErrors * standardError
    }
}
