extension ForecastErrors {
    /// Mean absolute error over the in-sample mean absolute error of the seasonal naive.
    ///
    /// Below 1 beats naive.
    ///
    /// - Parameters:
    ///   - history: values the model was fitted on, oldest first, nil where missing.
    ///   - season: rows per season.
    /// - Returns: nil without forecasts, without a pair one season apart, or where the naive error is 0.
    /// - Source: Hyndman and Koehler (2006), Another look at measures of forecast accuracy.
    public func mase(history: [Double?], season: Int) -> Double? {
        let steps = SeasonalNaive(season: season).inSampleErrors(of: history)
        let scale = steps.reduce(0) { $0 + abs($1) } / Double(max(steps.count, 1))
        guard scale > 0, !actual.isEmpty else { return nil }
        return errors.reduce(0) { $0 + abs($1) } / Double(actual.count) / scale
    }
}
