import Foundation
import Lottery

extension Briefing.Table {
    /// The numbers of `Chart.dependence`.
    static func dependence(_ dependence: ForecastExplanation.JackpotDependence) -> Briefing.Table {
        Briefing.Table(
            headings: ["Jackpot", "Mean, tickets", "A tenth below", "A tenth above"],
            rows: dependence.points.map { [$0.jackpot.grouped] + [$0.mean, $0.low, $0.high].map(whole) }
        )
    }

    /// The numbers of `Chart.backtest`.
    static func backtest(_ periods: [BacktestPeriod]) -> Briefing.Table {
        Briefing.Table(
            headings: ["Period", "Sold, tickets", "Forecast", "8 of 10 cases, from", "to"],
            rows: periods.map { period in
                ["\(period.period)"] + [period.actual, period.forecast].map(whole)
                    + [period.low80, period.high80].map { $0.map(whole) ?? "" }
            }
        )
    }
}

/// A number without a fraction, grouped by thousands.
private func whole(_ number: Double) -> String { Money(hundredths: Int64(number.rounded()) * 100).grouped }
