internal import Lottery

/// Every week between the first and the last has a row.
struct GapCheck: SalesCheck {
    let check = ValidationCheck.gap

    func observations(_ sales: CheckedSales) -> [Observation] {
        zip(sales.rows, sales.rows.dropFirst()).compactMap { earlier, later in
            let missing = later.sales.week - earlier.sales.week - 1
            guard missing > 0 else { return nil }
            let first = earlier.sales.week.advanced(by: 1)
            let last = later.sales.week.advanced(by: -1)
            return Observation(
                lines: [earlier.line, later.line],
                column: sales.columns.week,
                problem: missing == 1
                    ? "week \(first) has no row" : "weeks \(first) to \(last) have no row (\(missing) weeks)",
                fix: "add the weeks at the source; they count as unknown meanwhile"
            )
        }
    }
}
