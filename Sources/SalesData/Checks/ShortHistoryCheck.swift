internal import Lottery

/// There are enough weeks with sales to learn from.
struct ShortHistoryCheck: SalesCheck {
    let check = ValidationCheck.shortHistory

    func observations(_ sales: CheckedSales) -> [Observation] {
        let periods = Set(sales.rows.filter { ($0.sales.tickets ?? 0) > 0 }.map(\.sales.period)).count
        let needed = sales.configuration.forecast.minimumPeriods
        guard periods < needed else { return [] }
        return [
            Observation(
                lines: [],
                column: sales.columns.volume.name,
                problem: "\(sales.cadence.count(periods)) have sales; the forecast needs \(needed)",
                fix: "load more history, or lower forecast.min-periods in the config"
            )
        ]
    }
}
