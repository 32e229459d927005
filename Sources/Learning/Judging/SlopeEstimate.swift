/// A slope as one window of a history shows it.
public struct SlopeEstimate: Hashable, Sendable, Codable {
    /// The slope.
    public let slope: Double
    /// Its standard error, above 0.
    public let standardError: Double

    /// Keeps an estimate; nil where it is no number or its standard error is not above 0.
    public init?(slope: Double, standardError: Double) {
        guard slope.isFinite, standardError > 0, standardError.isFinite else { return nil }
        self.slope = slope
        self.standardError = standardError
    }

    /// 1/variance: how much it counts in a pooled mean.
    var precision: Double { 1 / (standardError * standardError) }
}
