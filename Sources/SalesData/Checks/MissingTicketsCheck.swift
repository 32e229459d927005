internal import Lottery

/// Every row says what was sold.
struct MissingTicketsCheck: SalesCheck {
    let check = ValidationCheck.missingTickets

    func observations(_ sales: CheckedSales) -> [Observation] {
        let rows = sales.rows.filter { row in row.sales.tickets == nil }
        guard let first = rows.first else { return [] }
        let others = rows.count == 1 ? "" : ", and \(rows.count - 1) more"
        return [
            Observation(
                lines: rows.map(\.line),
                column: sales.columns.volume.name,
                problem: "\(first.sales.period.phrase) has no sales\(others)",
                fix: "add the sales at the source; the \(sales.cadence.plural) count as unknown meanwhile"
            )
        ]
    }
}
