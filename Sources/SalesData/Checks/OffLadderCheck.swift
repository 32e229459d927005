internal import Lottery

/// Every jackpot is a rung of the ladder.
struct OffLadderCheck: SalesCheck {
    let check = ValidationCheck.offLadder

    func observations(_ sales: CheckedSales) -> [Observation] {
        let announced = sales.rows.compactMap { row in row.sales.jackpot.map { (row: row, jackpot: $0) } }
        let off = announced.filter { row, jackpot in
            nearestRung(to: jackpot, sales).map { abs($0 - jackpot) > 0.005 } ?? true
        }
        guard let last = off.last, let rung = nearestRung(to: last.jackpot, sales) else { return [] }
        return [
            Observation(
                lines: off.map(\.row.line),
                column: sales.columns.jackpot?.name,
                problem: "\(off.count) of \(announced.count) jackpots are no rung of the ladder; the last is"
                    + " \(sales.money(last.jackpot)) in \(last.row.sales.period.phrase), the nearest rung \(sales.money(rung))",
                fix: "correct the ladder in the config if such jackpots may be announced again"
            )
        ]
    }

    /// Nil for an amount that is no money.
    private func nearestRung(to jackpot: Double, _ sales: CheckedSales) -> Double? {
        do {
            return sales.configuration.ladder.nearestRung(to: try Money(units: jackpot)).units
        } catch {
            return nil
        }
    }
}
