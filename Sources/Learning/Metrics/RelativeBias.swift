extension ForecastErrors {
    /// Sum of errors (forecast less actual) over the sum of absolute actual values: positive when forecasts are too high.
    public var bias: Double? {
        let scale = actual.reduce(0) { $0 + abs($1) }
        guard scale > 0 else { return nil }
        return errors.reduce(0, +) / scale
    }
}
