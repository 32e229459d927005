/// Forecasts beside what came of them, oldest first.
public struct ForecastErrors: Hashable, Sendable {
    /// What happened.
    public let actual: [Double]
    /// What was forecast, same order.
    public let forecast: [Double]

    /// Pairs forecasts with what came of them.
    ///
    /// - Parameters:
    ///   - actual: what happened.
    ///   - forecast: same length; another one is a programmer's mistake.
    public init(actual: [Double], forecast: [Double]) {
        precondition(actual.count == forecast.count, "\(actual.count) actual values, \(forecast.count) forecasts")
        self.actual = actual
        self.forecast = forecast
    }

    /// Forecast less actual.
    public var errors: [Double] { zip(forecast, actual).map { $0 - $1 } }
}
