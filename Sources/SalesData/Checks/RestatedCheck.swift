internal import Lottery

/// The weeks that the last run learnt from still say what they said.
struct RestatedCheck: SalesCheck {
    let check = ValidationCheck.restated

    /// Differences below this share of the value are rounding.
    private static let tolerance = 1e-9

    func observations(_ sales: CheckedSales) -> [Observation] {
        let rows = Dictionary(sales.rows.map { ($0.sales.period, $0) }) { first, _ in first }
        let previous = (sales.previous ?? []).filter { $0.period < sales.drawPeriod }
        return sales.quantities.compactMap { changes($0, previous, rows, sales.cadence) }
            + vanished(previous, rows, sales.cadence)
    }

    private func changes(
        _ quantity: Quantity,
        _ previous: [PeriodSales],
        _ rows: [SalesPeriod: SalesRow],
        _ cadence: Cadence
    ) -> Observation? {
        let changed = previous.compactMap { week -> (row: SalesRow, before: Double, now: Double?)? in
            guard let row = rows[week.period], let before = quantity.value(week) else { return nil }
            let now = quantity.value(row.sales)
            return isEqual(before, now) ? nil : (row, before, now)
        }
        guard let first = changed.first else { return nil }
        let others = changed.count == 1 ? "" : ", and \(changed.count - 1) more \(cadence.plural) differ"
        let now = first.now.map { "\(Figure($0)) \(quantity.unit)" } ?? "no value"
        return Observation(
            lines: changed.map(\.row.line),
            column: quantity.column,
            problem:
                "\(first.row.sales.period.phrase) had \(Figure(first.before)) \(quantity.unit) in the last run and has"
                + " \(now) now\(others)",
            fix: "ask the source why closed \(cadence.plural) changed; the new values are used"
        )
    }

    private func isEqual(_ before: Double, _ now: Double?) -> Bool {
        guard let now else { return false }
        return abs(now - before) <= Self.tolerance * max(abs(before), abs(now))
    }

    private func vanished(
        _ previous: [PeriodSales],
        _ rows: [SalesPeriod: SalesRow],
        _ cadence: Cadence
    ) -> [Observation] {
        let gone = previous.filter { $0.tickets != nil && rows[$0.period] == nil }
        guard let first = gone.first else { return [] }
        let others = gone.count == 1 ? "" : ", and \(gone.count - 1) more"
        return [
            Observation(
                lines: [],
                problem: "\(first.period.phrase) had sales in the last run and has no row now\(others)",
                fix: "ask the source why closed \(cadence.plural) are gone"
            )
        ]
    }
}
