import Lottery
import Pipelines

extension ReplayReport: CustomStringConvertible {
    /// What was done, the table, the totals, and how to read them.
    var description: String {
        """
        \(header)

        \(table)
        \(totalLines)
        \(notes.map { "\($0)\n" }.joined())
        """
    }

    private var header: String {
        let span = draws.first.flatMap { first in draws.last.map { "\(first.period) to \($0.period)" } } ?? "none"
        let missing = leftOut > 0 ? " \(cadence.count(leftOut)) without jackpot or sales on record left out." : ""
        return """
            \(country): \(cadence.count(draws.count)), \(span), decided again on what had been published before each; \
            amounts in \(currency.code).\(missing)
            """
    }

    private var table: String {
        let columns: [TextTable.Column] = [
            .words(cadence.rawValue), .numbers("played"), .numbers("decided"), .numbers("best"),
            .numbers("net played"), .numbers("net decided"), .numbers("net best"), .words("decided by"),
        ]
        return TextTable(columns, rows: draws.map(cells)).description
    }

    private func cells(_ draw: Line) -> [String] {
        let jackpots = [draw.played, draw.decided, draw.best]
        return [draw.period.description]
            + jackpots.map { Digits.money($0.jackpot) + ($0.breaks.isEmpty ? "" : "!") }
            + jackpots.map { Digits.money($0.expectedNetRevenue) } + [draw.model]
    }

    private var totalLines: String {
        let share = totals.gainShare.map { " (\(Digits.percent($0)))" } ?? ""
        let error = totals.standardError.map { ", standard error \(Digits.money($0))" } ?? ""
        let regrets = [totals.regretOfDecided, totals.regretOfPlayed].map { $0.map(Digits.percent) ?? "-" }
        let models = decidedBy.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        return """
            played \(Digits.money(totals.played)), decided \(Digits.money(totals.decided)), \
            hindsight's best \(Digits.money(totals.best))
            gain of decided over played: \(Digits.gain(totals.gain))\(share)\(error)
            lost against hindsight's best: decided \(regrets[0]), played \(regrets[1])
            rules (!): what was played broke one that the decision kept in \
            \(cadence.count(totals.drawsWherePlayedAloneBreaksARule)), the other way round in \
            \(cadence.count(totals.drawsWhereDecidedAloneBreaksARule))
            decided by \(models)

            """
    }
}
