/// How far slopes of successive windows differ beyond their standard errors.
///
/// The windows must not overlap and the slopes must not share a prior: what they have in common makes them look alike.
///
/// - Source: Cochran (1954), the combination of estimates from different experiments; Higgins and Thompson (2002) for I².
public struct SlopeHeterogeneity: Hashable, Sendable, Codable {
    /// Mean of the slopes, weighted by 1/variance.
    public let pooled: Double
    /// Cochran's Q: Σ (slope - pooled)²/variance.
    public let statistic: Double
    /// How likely a Q as large is where all windows have one slope.
    public let probability: Double
    /// I²: share of the variation between windows that is no chance, 0 to 1.
    public let inconsistency: Double
    /// The window farthest from the pooled mean in its standard errors.
    public let farthest: Int
    /// Its slope less the pooled mean, over the size of the pooled mean; infinite where that is 0.
    public let farthestDeviation: Double

    /// Measures slopes, one per window; nil of fewer than two.
    public init?(_ slopes: [SlopeEstimate]) {
        guard slopes.count > 1 else { return nil }
        let precision = slopes.reduce(0) { $0 + $1.precision }
        let pooled = slopes.reduce(0) { $0 + $1.precision * $1.slope } / precision
        let squares = slopes.map { $0.precision * ($0.slope - pooled) * ($0.slope - pooled) }
        let farthest = squares.indices.reduce(0) { squares[$1] > squares[$0] ? $1 : $0 }
        let degrees = slopes.count - 1
        self.pooled = pooled
        self.statistic = squares.reduce(0, +)
        self.probability = ChiSquared.upperTail(statistic, degrees: degrees)
        self.inconsistency = statistic > 0 ? max(0, 1 - Double(degrees) / statistic) : 0
        self.farthest = farthest
        self.farthestDeviation = pooled == 0 ? .infinity : (slopes[farthest].slope - pooled) / abs(pooled)
    }
}
