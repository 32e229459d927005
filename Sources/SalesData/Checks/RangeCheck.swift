internal import Lottery

/// Every number lies where such numbers can lie.
///
/// The bounds are far out on purpose: 10^12 tickets are a hundred for every person alive, and 10^15 currency units
/// exceed any lottery's turnover in any currency.
struct RangeCheck: SalesCheck {
    let check = ValidationCheck.range

    func observations(_ sales: CheckedSales) -> [Observation] {
        sales.quantities.compactMap { observation($0, in: sales) } + holidays(sales)
    }

    private func observation(_ quantity: Quantity, in sales: CheckedSales) -> Observation? {
        let allowed = range(quantity, in: sales)
        let outside = sales.rows.compactMap { row in
            quantity.value(row.sales).flatMap { allowed.contains($0) ? nil : (row: row, value: $0) }
        }
        guard let first = outside.first else { return nil }
        let others = outside.count == 1 ? "" : ", and \(outside.count - 1) more"
        return Observation(
            lines: outside.map(\.row.line),
            column: quantity.column,
            problem: "\(first.row.sales.period.phrase) has \(Figure(first.value)) \(quantity.unit); possible are"
                + " \(Figure(allowed.lowerBound)) to \(Figure(allowed.upperBound))\(others)",
            fix: "correct the row at its source, or state the unit of the column in the config"
        )
    }

    /// Negative sales have a check of their own; a jackpot of nothing cannot be announced; revenue may be a loss.
    private func range(_ quantity: Quantity, in sales: CheckedSales) -> ClosedRange<Double> {
        switch quantity.column {
        case sales.columns.volume.name: -1e12...1e12
        case sales.columns.netRevenue?.name: -1e15...1e15
        case sales.columns.jackpot?.name: 0.01...1e15
        default: 0...1e15
        }
    }

    private func holidays(_ sales: CheckedSales) -> [Observation] {
        let wrong = sales.rows.filter { !(0...1000).contains($0.sales.holiday) }
        guard let first = wrong.first else { return [] }
        return [
            Observation(
                lines: wrong.map(\.line),
                column: sales.columns.holiday,
                problem: "\(first.sales.period.phrase) has holiday code \(first.sales.holiday); possible are 0 to 1000",
                fix: "write 0 for no holiday and 1 and up for the country's holidays"
            )
        ]
    }
}
