/// One period of the rolling evaluation: a row of `backtest.csv`.
public struct BacktestPeriod: Hashable, Sendable, Codable {
    /// The week or the draw forecast.
    public var period: SalesPeriod
    /// The model that forecast it.
    public var model: String
    /// Tickets sold.
    public var actual: Double
    /// Tickets forecast (median).
    public var forecast: Double
    /// Bounds of the nominal 80 % interval, tickets; nil for point forecasts.
    public var low80: Double?
    /// See `low80`.
    public var high80: Double?

    /// Describes a forecast and what came of it.
    public init(period: SalesPeriod, model: String, actual: Double, forecast: Double, low80: Double?, high80: Double?) {
        self.period = period
        self.model = model
        self.actual = actual
        self.forecast = forecast
        self.low80 = low80
        self.high80 = high80
    }
}
