internal import Lottery

/// Net revenue is what deductions and prizes leave of sales, to within half a percent of sales.
struct LedgerCheck: SalesCheck {
    let check = ValidationCheck.ledger

    private static let tolerance = 0.005

    func observations(_ sales: CheckedSales) -> [Observation] {
        let wrong = sales.rows.compactMap { row in
            entry(row.sales, sales).flatMap { entry in
                abs(entry.stated - entry.expected) > Self.tolerance * entry.sales ? (row: row, entry: entry) : nil
            }
        }
        guard let first = wrong.first else { return [] }
        let others = wrong.count == 1 ? "" : ", and \(wrong.count - 1) more"
        return [
            Observation(
                lines: wrong.map(\.row.line),
                column: sales.columns.netRevenue?.name,
                problem:
                    "\(first.row.sales.period.phrase) states a net revenue of \(sales.money(first.entry.stated)); sales,"
                    + " prizes and deductions leave \(sales.money(first.entry.expected))\(others)",
                fix: "correct the deductions or the units in the config, or the row at its source"
            )
        ]
    }

    private func entry(_ week: PeriodSales, _ sales: CheckedSales) -> (stated: Double, expected: Double, sales: Double)?
    {
        guard let tickets = week.tickets, tickets > 0, let prizes = week.prizesPaid, let stated = week.netRevenue else {
            return nil
        }
        let deductions = sales.configuration.deductions
        let turnover = tickets * sales.configuration.ticketPrice.units
        let expected =
            (1 - deductions.shareOfSales) * turnover - prizes - deductions.costPerTicket.units * tickets
            - deductions.fixedCost.units
        return (stated, expected, turnover)
    }
}
