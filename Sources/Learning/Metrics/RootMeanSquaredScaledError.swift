extension ForecastErrors {
    /// Root mean squared error over that of the in-sample seasonal naive.
    ///
    /// Below 1 beats naive.
    ///
    /// - Parameters:
    ///   - history: values the model was fitted on, oldest first, nil where missing.
    ///   - season: rows per season.
    /// - Returns: nil without forecasts, without a pair one season apart, or where the naive error is 0.
    /// - Source: Makridakis, Spiliotis and Assimakopoulos (2022), M5 accuracy competition, there with season 1.
    public func rmsse(history: [Double?], season: Int) -> Double? {
        let steps = SeasonalNaive(season: season).inSampleErrors(of: history)
        let scale = steps.reduce(0) { $0 + $1 * $1 } / Double(max(steps.count, 1))
        guard scale > 0, !actual.isEmpty else { return nil }
        return (errors.reduce(0) { $0 + $1 * $1 } / Double(actual.count) / scale).squareRoot()
    }
}
