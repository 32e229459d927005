/// The loss of quantile forecasts: it is least in expectation at the true quantiles.
///
/// - Source: Koenker and Bassett (1978), Regression quantiles.
public enum PinballLoss {
    /// 5, 10, … 95 %.
    public static let levels = (1...19).map { Double($0) / 20 }

    /// The loss of one forecast of one quantile, in units of the actual value.
    public static func loss(actual: Double, quantile: Double, level: Double) -> Double {
        actual >= quantile ? level * (actual - quantile) : (1 - level) * (quantile - actual)
    }

    /// Mean loss over forecasts and levels.
    ///
    /// - Parameters:
    ///   - actual: what happened.
    ///   - quantiles: for each actual value one forecast per level.
    ///   - levels: the probabilities of the quantiles.
    /// - Returns: nil without forecasts.
    public static func mean(actual: [Double], quantiles: [[Double]], levels: [Double] = levels) -> Double? {
        guard !actual.isEmpty, !levels.isEmpty else { return nil }
        precondition(actual.count == quantiles.count, "\(actual.count) actual values, \(quantiles.count) forecasts")
        let sum = zip(actual, quantiles).reduce(0) { sum, pair in
            zip(pair.1, levels).reduce(sum) { $0 + loss(actual: pair.0, quantile: $1.0, level: $1.1) }
        }
        return sum / Double(actual.count * levels.count)
    }
}
