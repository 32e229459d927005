extension ForecastErrors {
    /// Sum of absolute errors over the sum of absolute actual values.
    ///
    /// Pure number, 0.05 for 5 %; nil where all are 0.
    ///
    /// - Source: Kolassa and Schütz (2007), Advantages of the MAD/mean ratio over the MAPE.
    public var wape: Double? {
        let scale = actual.reduce(0) { $0 + abs($1) }
        guard scale > 0 else { return nil }
        return errors.reduce(0) { $0 + abs($1) } / scale
    }
}
