/// The errors of one model's forecasts of tickets.
public struct ForecastScore: Hashable, Sendable, Codable {
    /// The model: a family, or `champion 7`.
    public var model: String
    /// Weighted absolute percentage error: sum of absolute errors over sum of tickets.
    public var wape: Double
    /// Mean absolute error over the in-sample error of the 52-week seasonal naive; nil below 53 weeks of history.
    public var mase52: Double?
    /// Root mean squared error over that of the 52-week seasonal naive; nil below 53 weeks.
    public var rmsse52: Double?
    /// Sum of errors (forecast less actual) over sum of tickets.
    public var bias: Double
    /// Mean pinball loss over 5, 10, … 95 %, over mean tickets; nil for point forecasts.
    public var pinball: Double?
    /// Share of weeks inside the nominal 80 % interval; nil for point forecasts.
    public var coverage80: Double?
    /// Share of weeks inside the nominal 95 % interval; nil for point forecasts.
    public var coverage95: Double?

    /// Collects the errors.
    public init(
        model: String,
        wape: Double,
        mase52: Double?,
        rmsse52: Double?,
        bias: Double,
        pinball: Double?,
        coverage80: Double?,
        coverage95: Double?
    ) {
        self.model = model
        self.wape = wape
        self.mase52 = mase52
        self.rmsse52 = rmsse52
        self.bias = bias
        self.pinball = pinball
        self.coverage80 = coverage80
        self.coverage95 = coverage95
    }
}
