import Charts
import Lottery

extension Chart {
    /// What sold and what the new model had forecast, period by period; nil without a forecast.
    static func backtest(_ periods: [BacktestPeriod], by model: String) -> Chart? {
        let own = periods.filter { $0.model == model }.enumerated().map {
            (place: Double($0.offset), period: $0.element)
        }
        guard own.count > 1 else { return nil }
        let intervals = own.compactMap { entry -> Mark.Interval? in
            guard let low = entry.period.low80, let high = entry.period.high80 else { return nil }
            return Mark.Interval(entry.place, low, high)
        }
        let values = own.flatMap { [$0.period.actual, $0.period.forecast] } + intervals.flatMap { [$0.low, $0.high] }
        let tickets = AmountAxis("Sold", "tickets", covering: values)
        let band = intervals.map { Mark.Interval($0.x, tickets($0.low), tickets($0.high)) }
        return Chart(
            title: "Forecast and sold",
            summary: "\(own.count) periods that the model had not seen.",
            horizontal: Axis(
                title: "Period",
                domain: 0...Double(own.count - 1),
                ticks: own.map { Axis.Tick($0.place, "\($0.period.period)") }
            ),
            vertical: tickets.axis,
            layers: [
                Layer(.band(band), .main, name: "8 of 10 cases"),
                Layer(.line(own.map { .init($0.place, tickets($0.period.forecast)) }), .main, name: "forecast"),
                Layer(.dots(own.map { .init($0.place, tickets($0.period.actual)) }), .answer, name: "sold"),
            ]
        )
    }
}
