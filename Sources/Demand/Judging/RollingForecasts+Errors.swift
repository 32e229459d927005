internal import Foundation
internal import Learning

extension RollingForecasts.Step {
    /// Tickets forecast, median.
    var forecastTickets: Double { max(0, expm1(forecast)) }

    /// Tickets sold.
    var actualTickets: Double { expm1(actual).rounded() }

    /// Tickets that are exceeded by an error of so much on the log scale.
    func tickets(offBy error: Double) -> Double { max(0, expm1(forecast + error)) }
}

extension RollingForecasts {
    /// Forecast tickets beside what was sold.
    var errors: ForecastErrors {
        ForecastErrors(actual: steps.map(\.actualTickets), forecast: steps.map(\.forecastTickets))
    }
}
