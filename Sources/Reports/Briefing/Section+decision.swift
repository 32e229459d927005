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
    let (size, sign) = (abs(share) * 100, share < 0 ? "-" : "")
    return switch size {
    case 0: "0.0 %"
    case ..<0.005: share < 0 ? "above -0.01 %" : "below 0.01 %"
    // What rounds to 1 is written like its neighbours above.
    case ..<0.995: sign + String(format: "%.2g", size) + " %"
    default: sign + String(format: "%.1f", size) + " %"
    }
}
