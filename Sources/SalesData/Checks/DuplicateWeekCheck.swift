internal import Lottery

/// No week has two rows.
struct DuplicateWeekCheck: SalesCheck {
    let check = ValidationCheck.duplicateWeek

    func observations(_ sales: CheckedSales) -> [Observation] {
        let groups = Dictionary(grouping: sales.rows) { $0.sales.week }.filter { $0.value.count > 1 }
        return groups.sorted { $0.key < $1.key }.map { week, rows in
            Observation(
                lines: rows.map(\.line),
                column: sales.columns.week,
                problem: "week \(week) has \(rows.count) rows",
                fix: "leave one row for the week, or state in data.where which rows are meant"
            )
        }
    }
}
