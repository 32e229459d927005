extension ForecastErrors {
    /// Root of the mean squared error, in the unit of the values; nil without forecasts.
    public var rootMeanSquaredError: Double? {
        guard !actual.isEmpty else { return nil }
        return (errors.reduce(0) { $0 + $1 * $1 } / Double(actual.count)).squareRoot()
    }

    /// Mean absolute error, in the unit of the values; nil without forecasts.
    public var meanAbsoluteError: Double? {
        meanAbsoluteError(weights: Array(repeating: 1, count: actual.count))
    }

    /// Mean absolute error with a weight per value; nil where the weights sum to 0.
    ///
    /// - Source: the score of the Walmart recruiting competition (2014), there with weight 5 in weeks of holidays.
    public func meanAbsoluteError(weights: [Double]) -> Double? {
        precondition(weights.count == actual.count, "\(weights.count) weights for \(actual.count) forecasts")
        let total = weights.reduce(0, +)
        guard total > 0 else { return nil }
        return zip(errors, weights).reduce(0) { $0 + abs($1.0) * $1.1 } / total
    }

    /// Share of the variance explained, 1 at best and below 0 for worse than the mean; nil where all values are equal.
    public var explainedShare: Double? {
        let mean = actual.reduce(0, +) / Double(max(actual.count, 1))
        let variance = actual.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        guard variance > 0 else { return nil }
        return 1 - errors.reduce(0) { $0 + $1 * $1 } / variance
    }
}
