internal import Lottery

/// Every week between the first and the last has a row.
///
/// Draws are moved and left out at holidays, so a missing one cannot be told from its days.
struct GapCheck: SalesCheck {
    let check = ValidationCheck.gap

    func observations(_ sales: CheckedSales) -> [Observation] {
        zip(sales.rows, sales.rows.dropFirst()).compactMap { earlier, later in
            guard case .week(let before) = earlier.sales.period, case .week(let after) = later.sales.period,
                after - before > 1
            else { return nil }
            return observation(of: after - before - 1, from: before.advanced(by: 1), between: earlier, later, sales)
        }
    }

    private func observation(
        of missing: Int,
        from first: ISOWeek,
        between earlier: SalesRow,
        _ later: SalesRow,
        _ sales: CheckedSales
    ) -> Observation {
        let last = first.advanced(by: missing - 1)
        return Observation(
            lines: [earlier.line, later.line],
            column: sales.columns.week,
            problem: missing == 1
                ? "week \(first) has no row" : "weeks \(first) to \(last) have no row (\(missing) weeks)",
            fix: "add the weeks at the source; they count as unknown meanwhile"
        )
    }
}
