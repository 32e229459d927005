import Foundation
import Lottery

extension Briefing.Section {
    /// The decision in money and risk.
    static func decision(_ recommendation: Recommendation) -> Briefing.Section {
        let outlook = recommendation.outlook
        let currency = recommendation.currency
        let money = { (amount: Money) in "\(amount.grouped) \(currency)" }
        let facts: [Briefing.Fact?] = [
            .init(label: "Jackpot to announce", value: money(recommendation.jackpot)),
            recommendation.lastJackpot.map { .init(label: "Last jackpot", value: money($0)) },
            .init(label: "Expected net revenue", value: money(outlook.expectedNetRevenue)),
            recommendation.gainOverLast.map {
                .init(label: "Gain over the last jackpot", value: "\($0.signed) \(currency)")
            },
            recommendation.plan.flatMap { plan in
                plan.gainOverLast.map {
                    .init(label: "The same over \(plan.steps.count) draws", value: "\($0.signed) \(currency)")
                }
            },
            .init(
                label: "In 9 of 10 cases",
                value: "between \(outlook.netRevenueLow.grouped) and \(money(outlook.netRevenueHigh))"
            ),
            .init(label: "Expected sales", value: money(outlook.expectedSales)),
            .init(label: "Chance that it is won", value: percent(outlook.winProbability)),
            .init(label: "The notebook would announce", value: money(recommendation.notebookJackpot)),
        ]
        return Briefing.Section(title: "Decision", facts: facts.compactMap(\.self))
    }

    /// The rules, and what each costs.
    static func rules(_ recommendation: Recommendation) -> Briefing.Section {
        let outlook = recommendation.outlook
        let bounds = recommendation.ratioBounds.map { " (\(percent($0.minimum)) to \(percent($0.maximum)))" } ?? ""
        let provisional = recommendation.isRatioProvisional ? ", provisional" : ""
        var facts = [
            Briefing.Fact(label: "Payout ratio", value: percent(outlook.payoutRatio) + bounds + provisional),
            Briefing.Fact(label: "Payout ratio if won", value: percent(outlook.payoutRatioIfWon)),
        ]
        if let breach = outlook.breachProbability {
            facts.append(.init(label: "Chance of cash below the safety net", value: percent(breach)))
        }
        let scope = recommendation.plan.map { " over the coming \($0.steps.count) draws" } ?? ""
        let binding = recommendation.binding.map { bound in
            "\(bound.constraint.title) binds: without it \(bound.shadowPrice.grouped) \(recommendation.currency) more"
                + "\(scope)."
        }
        let broken = outlook.slacks.filter { !$0.isKept }.map { "\($0.constraint.title) is broken, slack \($0.slack)." }
        let sentences =
            ["Payout ratio: \(recommendation.ratioBasis)."] + broken
            + (binding.isEmpty && broken.isEmpty ? ["No rule binds."] : binding)
        return Briefing.Section(title: "Rules", facts: facts, sentences: sentences)
    }

    /// Every rung of the ladder.
    static func ladder(_ recommendation: Recommendation) -> Briefing.Section {
        let rows = recommendation.rungs.map { rung in
            [
                (rung.jackpot == recommendation.jackpot ? "▸ " : "") + rung.jackpot.grouped,
                rung.expectedSales.grouped, percent(rung.winProbability), rung.expectedJackpotCost.grouped,
                rung.expectedNetRevenue.grouped, rung.netRevenueLow.grouped, rung.netRevenueHigh.grouped,
                percent(rung.payoutRatio),
                rung.slacks.filter { !$0.isKept }.map(\.constraint.title).joined(separator: ", "),
            ]
        }
        let headings = [
            "Jackpot", "Expected sales", "Chance won", "Expected cost", "Expected net revenue", "5th percentile",
            "95th percentile", "Payout ratio", "Breaks",
        ]
        return Briefing.Section(
            title: "The whole ladder",
            figures: [
                .init(
                    charts: [.ladder(recommendation), .risk(recommendation)],
                    numbers: .init(title: "Every jackpot of the ladder", headings: headings, rows: rows)
                )
            ]
        )
    }
}

/// A share as percent with one digit, or two significant ones below 1 %.
func percent(_ share: Double) -> String {
    let digits = abs(share) >= 0.01 || share == 0 ? "%.1f" : "%.2g"
    return String(format: digits, share * 100) + " %"
}
