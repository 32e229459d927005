internal import Lottery

/// The last row is the week before the draw's, or a draw of the seven days before it; older by no more than sales are
/// published late.
struct FreshnessCheck: SalesCheck {
    let check = ValidationCheck.freshness

    func observations(_ sales: CheckedSales) -> [Observation] {
        guard let last = sales.rows.last?.sales.period, let row = sales.rows.last else { return [] }
        let oldest = oldest(sales)
        guard last < oldest else { return [] }
        return [
            Observation(
                lines: [row.line],
                column: sales.columns.week,
                problem:
                    "the last row is \(last.phrase); a draw in \(sales.drawPeriod) needs \(oldest)\(age(last, oldest))",
                fix: "load the \(sales.cadence.rawValue)s that are missing, or state data.publication-lag in the config"
            )
        ]
    }

    /// Draws move around holidays, so a week without one is no sign of old data.
    private func oldest(_ sales: CheckedSales) -> SalesPeriod {
        let lag = sales.configuration.source.publicationLag
        let published = sales.configuration.draws.period(lag, before: sales.drawPeriod)
        return switch published {
        case .week(let week): .week(week.advanced(by: -1))
        case .draw(let day): .draw(day.advanced(by: -7))
        }
    }

    private func age(_ last: SalesPeriod, _ oldest: SalesPeriod) -> String {
        switch (last, oldest) {
        case (.week(let last), .week(let oldest)): " (\(oldest - last) weeks too old)"
        default: " or later (\(oldest.day - last.day) days too old)"
        }
    }
}
