import Charts
import Lottery

extension Glance.Tile {
    /// The payout ratio against its bounds.
    static func ratio(_ recommendation: Recommendation) -> Glance.Tile {
        let outlook = recommendation.outlook
        let ifWon = "If the jackpot is won: \(percent(outlook.payoutRatioIfWon))."
        let provisional = recommendation.isRatioProvisional ? ["Provisional: the window has gaps."] : []
        guard let bounds = recommendation.ratioBounds else {
            let value = percent(outlook.payoutRatio)
            return Glance.Tile(title: "Payout ratio", value: value, notes: [ifWon, "No rule bounds it."] + provisional)
        }
        let allowed = "\(percent(bounds.minimum)) to \(percent(bounds.maximum))"
        return Glance.Tile(
            title: "Payout ratio",
            value: percent(outlook.payoutRatio),
            notes: [ifWon, "Allowed: \(allowed)."] + provisional,
            bullet: Bullet(
                summary: "Payout ratio \(percent(outlook.payoutRatio)), allowed \(allowed), "
                    + "\(percent(outlook.payoutRatioIfWon)) if the jackpot is won.",
                value: outlook.payoutRatio,
                worseCase: outlook.payoutRatioIfWon,
                range: bounds.minimum...bounds.maximum,
                lowerLabel: percent(bounds.minimum),
                upperLabel: percent(bounds.maximum)
            )
        )
    }

    /// How likely cash falls below the safety net: the pool's where the country belongs to one.
    static func safety(_ facts: RunFacts, _ recommendation: Recommendation) -> Glance.Tile {
        let title = "Chance of cash below the safety net"
        if let pool = facts.portfolio {
            return Glance.Tile(
                title: title,
                value: percent(pool.breachProbability),
                notes: ["Of the cash pool '\(pool.pool)'; allowed are \(percent(pool.breachLimit))."]
            )
        }
        guard let breach = recommendation.outlook.breachProbability else {
            return Glance.Tile(title: title, value: "no rule", notes: ["The country has no rule on cash."])
        }
        let slack = recommendation.outlook.slacks.first { $0.constraint == .cash }?.slack
        let allowed = slack.map { "Allowed are \(percent(breach + $0))." }
        return Glance.Tile(
            title: title,
            value: percent(breach),
            notes: [allowed, "Mean of the worst cases: \(recommendation.outlook.conditionalValueAtRisk.grouped)."]
                .compactMap(\.self)
        )
    }

    /// The rules that shape the answer, and what each costs.
    static func binding(_ facts: RunFacts, _ recommendation: Recommendation) -> Glance.Tile {
        let (rungs, kept) = (recommendation.rungs.count, recommendation.rungs.count(where: \.isFeasible))
        let choice = "\(kept) of \(rungs) jackpots on the ladder keep every rule."
        let pool = facts.portfolio?.brokenRule
        let broken = recommendation.outlook.slacks.filter { !$0.isKept }.map(\.constraint.title)
        if pool != nil || !broken.isEmpty {
            return Glance.Tile(
                title: "What is broken",
                value: ([pool].compactMap(\.self) + broken).joined(separator: ", "),
                // The rungs know the country's own rules only, not the pool's.
                notes: pool == nil ? [choice] : []
            )
        }
        guard let first = recommendation.binding.first else {
            return Glance.Tile(title: "What binds", value: "no rule", notes: [choice])
        }
        let scope = recommendation.plan.map { " over \($0.steps.count) draws" } ?? ""
        let prices = recommendation.binding.map { bound in
            "Without \(bound.constraint == first.constraint ? "it" : "the rule '\(bound.constraint.title)'"): "
                + "\(bound.shadowPrice.signed) \(recommendation.currency)\(scope)."
        }
        return Glance.Tile(title: "What binds", value: first.constraint.title, notes: prices + [choice])
    }
}
