import Charts
import Foundation
import Lottery

extension Briefing.Section {
    /// How the answer moves with what it assumes.
    static func sensitivity(_ table: SensitivityTable, _ recommendation: Recommendation?) -> Briefing.Section {
        let rows = table.bars.map { bar in
            [
                bar.title, "± " + bar.factor.size(of: bar.change), bar.fallen.words(from: table.jackpot),
                bar.risen.words(from: table.jackpot),
            ]
        }
        let headings = ["What changes", "By", "Jackpot if it falls", "Jackpot if it rises"]
        let numbers = Briefing.Table(title: "Answers in changed worlds", headings: headings, rows: rows)
        return Briefing.Section(
            title: "What the answer hangs on",
            sentences: turns(table) + steady(table) + safety(recommendation),
            table: numbers,
            figures: Chart.sensitivity(table).map { [.init(charts: [$0], numbers: numbers)] } ?? []
        )
    }

    /// One sentence for each change that turns the answer.
    private static func turns(_ table: SensitivityTable) -> [String] {
        table.breakEvens.compactMap { breakEven in
            guard let turn = breakEven.turn else { return nil }
            let direction = breakEven.towards < 0 ? "falls" : "rises"
            // The search ends at no change where the smallest that it looks at turns the answer.
            let size = turn.change == 0 ? "at all" : "by more than \(breakEven.factor.size(of: abs(turn.change)))"
            let answer =
                turn.status == .infeasible ? "no jackpot keeps every rule" : "the answer is \(turn.jackpot.grouped)"
            return "If the \(breakEven.title) \(direction) \(size), \(answer)."
        }
    }

    /// Why cash has no bar, where the certificates say it.
    private static func safety(_ recommendation: Recommendation?) -> [String] {
        let breaches = recommendation?.rungs.map(\.breachProbability) ?? []
        guard !breaches.isEmpty, breaches.allSatisfy({ $0 == 0 }) else { return [] }
        return ["No jackpot on the ladder can bring cash below the safety net."]
    }

    /// One sentence for all changes that do not.
    private static func steady(_ table: SensitivityTable) -> [String] {
        let kept = table.breakEvens.filter { $0.turn == nil }.map { breakEven in
            let direction = breakEven.towards < 0 ? "lower" : "higher"
            return "\(breakEven.title) \(breakEven.factor.size(of: abs(breakEven.towards))) \(direction)"
        }
        guard let last = kept.last else { return [] }
        let list = kept.count == 1 ? last : kept.dropLast().joined(separator: ", ") + " or " + last
        return ["The answer stays with \(list)."]
    }
}

extension SensitivityFactor {
    /// A change without its sign: `0.10`, `20.0 %`, `2.0 percentage points`.
    func size(of change: Double) -> String {
        switch self {
        case .elasticity: twoDigits(change)
        case .winChance, .cash: percent(change)
        case .payoutRatioMinimum, .payoutRatioMaximum: percentagePoints(change)
        }
    }
}

/// The size of a difference of two shares: `2.00 percentage points`.
func percentagePoints(_ difference: Double) -> String { twoDigits(difference * 100) + " percentage points" }

/// A number without a sign, with two digits after the point, or two significant ones below 0.01.
private func twoDigits(_ number: Double) -> String {
    switch number {
    case 0: "0.00"
    case ..<0.0001: "less than 0.0001"
    case ..<0.01: String(format: "%.2g", number)
    default: String(format: "%.2f", number)
    }
}

extension SensitivityTable.Answer {
    /// The jackpot, marked where it breaks a rule or is the unchanged answer.
    fileprivate func words(from unchanged: Money) -> String {
        let text = jackpot == unchanged ? "\(jackpot.grouped) (the same)" : jackpot.grouped
        return status == .infeasible ? text + ", breaks a rule" : text
    }
}
