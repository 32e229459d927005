import Lottery

extension Briefing.Section {
    /// The rules, and what each costs or by how much it is missed.
    static func rules(_ recommendation: Recommendation, _ pool: PoolDecision?) -> Briefing.Section {
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
        let broken = [pool?.brokenRule.map { "\($0) is broken." }].compactMap(\.self) + misses(recommendation)
        // What is broken is on record as binding as well, but costs nothing: only its miss counts.
        let sentences = broken.isEmpty ? prices(recommendation) : broken
        return Briefing.Section(
            title: "Rules",
            facts: facts,
            sentences: ["Payout ratio: \(recommendation.ratioBasis)."] + sentences
        )
    }

    private static func misses(_ recommendation: Recommendation) -> [String] {
        recommendation.outlook.slacks.filter { !$0.isKept }.map {
            "\($0.constraint.title) is broken, by \($0.miss(in: recommendation.currency))."
        }
    }

    private static func prices(_ recommendation: Recommendation) -> [String] {
        let scope = recommendation.plan.map { " over the coming \($0.steps.count) draws" } ?? ""
        let prices = recommendation.binding.map { bound in
            let price = bound.shadowPrice
            let amount = "\((price < .zero ? .zero - price : price).grouped) \(recommendation.currency)"
            return "\(bound.constraint.title) binds: without it \(amount) \(price < .zero ? "less" : "more")\(scope)."
        }
        return prices.isEmpty ? ["No rule binds."] : prices
    }
}

extension ConstraintSlack {
    /// By how much a broken rule is missed, in the unit of the rule.
    fileprivate func miss(in currency: Currency) -> String {
        switch constraint {
        case .cash, .payoutRatioMinimum, .payoutRatioMaximum: percentagePoints(-slack)
        case .prizeCap, .ratchet, .extrapolationGuard, .tailLoss:
            "\((try? Money(units: -slack))?.grouped ?? "\(-slack)") \(currency)"
        }
    }
}
