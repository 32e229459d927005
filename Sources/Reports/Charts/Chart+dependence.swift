import Charts
import Lottery

extension Chart {
    /// How forecasts answer to the jackpot, all else as in recent periods.
    static func dependence(_ dependence: ForecastExplanation.JackpotDependence, _ currency: Currency) -> Chart {
        let points = dependence.points
        let jackpots = AmountAxis("Jackpot", currency.description, covering: points.map(\.jackpot.units), parts: 8)
        let tickets = AmountAxis("Forecast", "tickets", covering: points.flatMap { [$0.low, $0.high, $0.mean] })
        return Chart(
            title: "How sales answer the jackpot",
            summary: "Mean forecast of the last \(dependence.periods) periods at each jackpot.",
            horizontal: jackpots.axis,
            vertical: tickets.axis,
            layers: [
                Layer(
                    .band(points.map { .init(jackpots($0.jackpot), tickets($0.low), tickets($0.high)) }),
                    .main,
                    name: "8 of 10 periods"
                ),
                Layer(.line(points.map { .init(jackpots($0.jackpot), tickets($0.mean)) }), .main, name: "mean"),
            ]
        )
    }
}
