internal import Lottery

/// No week sold nothing.
struct ZeroSalesCheck: SalesCheck {
    let check = ValidationCheck.zeroSales

    func observations(_ sales: CheckedSales) -> [Observation] {
        let rows = sales.rows.filter { row in row.sales.tickets == 0 }
        guard let first = rows.first else { return [] }
        let others = rows.count == 1 ? "" : ", and \(rows.count - 1) more"
        return [
            Observation(
                lines: rows.map(\.line),
                column: sales.columns.volume.name,
                problem: "\(first.sales.period.phrase) sold 0 tickets\(others)",
                fix:
                    "leave the field empty where sales are unknown; \(sales.cadence.plural) without sales are not learnt from"
            )
        ]
    }
}
