/// An out-of-sample error and its period.
public struct DatedError: Hashable, Sendable {
    /// Number of the period; periods without a forecast or an outcome leave gaps.
    public let period: Int
    /// Actual less forecast, log scale.
    public let value: Double

    /// Dates an error.
    public init(period: Int, value: Double) {
        self.period = period
        self.value = value
    }
}
