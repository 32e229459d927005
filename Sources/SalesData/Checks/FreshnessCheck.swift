internal import Lottery

/// The last row is the week before the draw's, or older by no more than sales are published late.
struct FreshnessCheck: SalesCheck {
    let check = ValidationCheck.freshness

    func observations(_ sales: CheckedSales) -> [Observation] {
        let oldest = sales.drawWeek.advanced(by: -1 - sales.configuration.source.publicationLagWeeks)
        guard let last = sales.rows.last, last.sales.week < oldest else { return [] }
        return [
            Observation(
                lines: [last.line],
                column: sales.columns.week,
                problem: "the last row is week \(last.sales.week); a draw in \(sales.drawWeek) needs \(oldest)"
                    + " (\(oldest - last.sales.week) weeks too old)",
                fix: "load the weeks that are missing, or state data.publication-lag-weeks in the config"
            )
        ]
    }
}
