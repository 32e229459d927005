internal import Lottery

/// No week or draw has two rows.
struct DuplicatePeriodCheck: SalesCheck {
    let check = ValidationCheck.duplicatePeriod

    func observations(_ sales: CheckedSales) -> [Observation] {
        let groups = Dictionary(grouping: sales.rows) { $0.sales.period }.filter { $0.value.count > 1 }
        return groups.sorted { $0.key < $1.key }.map { period, rows in
            Observation(
                lines: rows.map(\.line),
                column: sales.columns.week,
                problem: "\(period.phrase) has \(rows.count) rows",
                fix: "leave one row for it, or state in data.where which rows are meant"
            )
        }
    }
}
