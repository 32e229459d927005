internal import Lottery

/// No week sold less than nothing.
struct NegativeSalesCheck: SalesCheck {
    let check = ValidationCheck.negativeSales

    func observations(_ sales: CheckedSales) -> [Observation] {
        let rows = sales.rows.filter { row in (row.sales.tickets ?? 0) < 0 }
        guard let first = rows.first else { return [] }
        let others = rows.count == 1 ? "" : ", and \(rows.count - 1) more"
        return [
            Observation(
                lines: rows.map(\.line),
                column: sales.columns.volume.name,
                problem: "\(first.sales.period.phrase) sold \(Figure(first.sales.tickets ?? 0)) tickets\(others)",
                fix: "correct the row at its source"
            )
        ]
    }
}
