import Foundation
import Lottery

extension Briefing.Table {
    /// The numbers of `Chart.dependence`.
    static func dependence(_ dependence: ForecastExplanation.JackpotDependence) -> Briefing.Table {
        Briefing.Table(
            title: "Forecasts by jackpot",
            headings: ["Jackpot", "Mean, tickets", "A tenth below", "A tenth above"],
            rows: dependence.points.map { [$0.jackpot.grouped] + [$0.mean, $0.low, $0.high].map(whole) }
        )
    }

    /// The numbers of `Chart.contributions`.
    static func contributions(_ explanation: ForecastExplanation) -> Briefing.Table {
        Briefing.Table(
            title: "What makes the forecast",
            headings: ["Circumstances", "Change of sales"],
            rows: explanation.forecast.movingTerms.map { [$0.group.rawValue, signedPercent($0.amount)] }
        )
    }

    /// The numbers of `Chart.backtest`.
    static func backtest(_ periods: [BacktestPeriod]) -> Briefing.Table {
        Briefing.Table(
            title: "Forecast and sold",
            headings: ["Period", "Sold, tickets", "Forecast", "8 of 10 cases, from", "to"],
            rows: periods.map { period in
                ["\(period.period)"] + [period.actual, period.forecast].map(whole)
                    + [period.low80, period.high80].map { $0.map(whole) ?? "" }
            }
        )
    }

    /// The numbers of `Chart.history`.
    static func history(_ weeks: [PeriodSales], _ forecast: TicketForecast?) -> Briefing.Table {
        let sold = weeks.map { week in
            [
                "\(week.period)", week.tickets.map(whole) ?? "", week.jackpot.map(whole) ?? "",
                week.won == true ? "won" : "",
            ]
        }
        let coming = forecast.map { forecast in
            let interval = "8 of 10 cases \(whole(forecast.low)) to \(whole(forecast.high))"
            return ["\(forecast.period)", "\(whole(forecast.median)), \(interval)", "", "forecast"]
        }
        return Briefing.Table(
            title: "Sales and forecast",
            headings: ["Period", "Sold, tickets", "Jackpot", "Remark"],
            rows: sold + [coming].compactMap(\.self)
        )
    }

    /// The numbers of `Chart.ratio`.
    static func ratio(_ recommendation: Recommendation) -> Briefing.Table {
        let past = recommendation.pastRatios ?? []
        return Briefing.Table(
            title: "Payout ratio",
            headings: ["Window that ends with", "Draws known", "Payout ratio"],
            rows: past.map { ["\($0.period)", "\($0.draws)", percent($0.ratio)] }
                + [["the coming draw", "", percent(recommendation.outlook.payoutRatio)]]
        )
    }
}

/// A number without a fraction, grouped by thousands.
func whole(_ number: Double) -> String { Money(hundredths: Int64(number.rounded()) * 100).grouped }
