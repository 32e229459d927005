import Charts
import Lottery

extension Chart {
    /// Sales of the last periods, and the forecast of the coming one with its interval; nil for fewer than two periods.
    static func history(_ weeks: [PeriodSales], _ forecast: TicketForecast?) -> Chart? {
        guard weeks.count > 1 else { return nil }
        let sold = weeks.enumerated().compactMap { place, week in week.tickets.map { Mark.Point(Double(place), $0) } }
        let tickets = AmountAxis(
            "Sold",
            "tickets",
            covering: sold.map(\.y) + [forecast.map { [$0.low, $0.high] }].compactMap(\.self).joined()
        )
        let won = weeks.enumerated().compactMap { place, week in
            week.won == true ? week.tickets.map { Mark.Point(Double(place), tickets($0)) } : nil
        }
        return Chart(
            title: "Sales and forecast",
            summary: summary(weeks, forecast),
            horizontal: Axis(
                title: "Period",
                domain: 0...Double(weeks.count + 1),
                ticks: weeks.enumerated().map { Axis.Tick(Double($0.offset), "\($0.element.period)") }
            ),
            vertical: tickets.axis,
            layers: lines(sold, tickets) + [Layer(.dots(won), .past, name: won.isEmpty ? nil : "jackpot won")]
                + (forecast.map { coming($0, at: Double(weeks.count), tickets) } ?? [])
        )
    }

    private static func summary(_ weeks: [PeriodSales], _ forecast: TicketForecast?) -> String {
        let shown = "Tickets sold in the last \(weeks.count) periods."
        guard let forecast else { return shown }
        return shown + " For \(forecast.period.phrase) \(whole(forecast.median)) are forecast, in 8 of 10 cases "
            + "between \(whole(forecast.low)) and \(whole(forecast.high))."
    }

    /// One line for each stretch without a gap.
    private static func lines(_ sold: [Mark.Point], _ tickets: AmountAxis) -> [Layer] {
        let breaks = sold.indices.dropFirst().filter { sold[$0].x - sold[$0 - 1].x > 1 }
        let starts = [0] + breaks
        return zip(starts, breaks + [sold.count]).map { start, end in
            let points = sold[start..<end].map { Mark.Point($0.x, tickets($0.y)) }
            return Layer(points.count > 1 ? .line(points) : .dots(points), .main, name: start == 0 ? "sold" : nil)
        }
    }

    private static func coming(_ forecast: TicketForecast, at place: Double, _ tickets: AmountAxis) -> [Layer] {
        let interval = [-0.8, 0.8].map {
            Mark.Interval(place + $0, tickets(forecast.low), tickets(forecast.high))
        }
        return [
            Layer(.band(interval), .answer, name: "8 of 10 cases"),
            Layer(.dots([Mark.Point(place, tickets(forecast.median))]), .answer, name: "forecast"),
        ]
    }
}
