import Foundation
internal import Lottery

/// No column is suddenly a thousand or a million times larger or smaller than it was.
///
/// A value is compared with the median of the eight before it. A jump counts when its power of ten lies within 0.35
/// of 3 or 6, which passes special draws of sixty times the usual, and when the week after it jumps as well, unless
/// there is none. Columns that may come near nothing (net revenue, marketing) are looked at upwards only.
struct UnitsJumpCheck: SalesCheck {
    let check = ValidationCheck.unitsJump

    private static let window = 8
    private static let tolerance = 0.35

    func observations(_ sales: CheckedSales) -> [Observation] {
        sales.quantities.compactMap { observation($0, in: sales) }
    }

    private func observation(_ quantity: Quantity, in sales: CheckedSales) -> Observation? {
        let mayShrink = [sales.columns.volume.name, sales.columns.jackpot?.name].contains(quantity.column)
        let values = sales.rows.compactMap { row in
            quantity.value(row.sales).flatMap { $0 > 0 ? (row: row, value: $0) : nil }
        }
        let numbers = values.map(\.value)
        let jumps = numbers.indices.compactMap { jump(numbers, at: $0, mayShrink: mayShrink) }
        guard let first = jumps.first else { return nil }
        let direction = first.power > 0 ? "larger" : "smaller"
        return Observation(
            lines: jumps.map { values[$0.index].row.line },
            column: quantity.column,
            problem:
                "\(values[first.index].row.sales.period.phrase) has \(Figure(values[first.index].value)) \(quantity.unit),"
                + " about 10^\(abs(first.power)) times \(direction) than the \(Figure(first.median)) of the \(sales.cadence.plural) before",
            fix: "correct the unit at the source: all rows of a column must be in one unit"
        )
    }

    private func jump(_ values: [Double], at index: Int, mayShrink: Bool) -> (index: Int, power: Int, median: Double)? {
        guard index >= Self.window else { return nil }
        let median = Sample(Array(values[(index - Self.window)..<index])).median
        guard let power = power(values[index] / median), power > 0 || mayShrink else { return nil }
        guard index + 1 == values.count || self.power(values[index + 1] / median) == power else { return nil }
        return (index, power, median)
    }

    private func power(_ ratio: Double) -> Int? {
        [3, 6, -3, -6].first { abs(log10(ratio) - Double($0)) <= Self.tolerance }
    }
}
