import Charts
import Lottery

extension Chart {
    /// The jackpots of changed worlds around the answer: a tornado; nil where no change moves it.
    static func sensitivity(_ table: SensitivityTable) -> Chart? {
        let moving = Array(
            table.bars.filter { $0.fallen.jackpot != table.jackpot || $0.risen.jackpot != table.jackpot }
        )
        guard !moving.isEmpty else { return nil }
        let bars = moving.reversed().enumerated().map { (place: Double($0.offset), bar: $0.element) }
        let jackpots = AmountAxis(
            "Jackpot",
            table.currency.description,
            covering: moving.flatMap { [$0.fallen.jackpot.units, $0.risen.jackpot.units] } + [table.jackpot.units]
        )
        let answers = { (answer: (SensitivityTable.Bar) -> SensitivityTable.Answer) in
            Mark.sideways(
                bars.map { Mark.Interval($0.place, jackpots(table.jackpot), jackpots(answer($0.bar).jackpot)) }
            )
        }
        return Chart(
            title: "What the answer hangs on",
            summary: "The widest swing is that of the \(moving[0].title).",
            horizontal: jackpots.axis,
            vertical: Axis(
                title: "What changes",
                domain: -0.5...Double(bars.count) - 0.5,
                ticks: bars.map { Axis.Tick($0.place, "\($0.bar.title) ± \($0.bar.factor.size(of: $0.bar.change))") }
            ),
            layers: [
                Layer(answers(\.fallen), .other, name: "if it falls"),
                Layer(answers(\.risen), .main, name: "if it rises"),
                Layer(.across(jackpots(table.jackpot), label: table.jackpot.grouped), .answer),
            ]
        )
    }
}
