import Charts
import Lottery

/// An axis of amounts of money or tickets, in the unit that suits them.
struct AmountAxis {
    let unit: AmountUnit
    let axis: Axis

    /// An axis that shows all of some amounts.
    ///
    /// - Parameters:
    ///   - words: what they are.
    ///   - name: what one of them is: a currency, or tickets.
    ///   - amounts: in currency units or tickets.
    ///   - parts: about how many steps to label.
    init(_ words: String, _ name: String, covering amounts: [Double], parts: Int = 5) {
        let unit = AmountUnit(for: amounts)
        self.unit = unit
        axis = Axis(
            title: unit.title(words, name),
            covering: amounts.map { $0 / unit.size },
            parts: parts,
            label: AmountUnit.label
        )
    }

    /// An amount on the axis.
    func callAsFunction(_ amount: Double) -> Double { amount / unit.size }

    /// An amount of money on the axis.
    func callAsFunction(_ amount: Money) -> Double { self(amount.units) }
}
