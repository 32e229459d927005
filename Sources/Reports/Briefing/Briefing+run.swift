import Lottery

extension Briefing {
    /// Tells of a run: its recommendation, or why there is none.
    package init(_ facts: RunFacts) {
        let country = facts.run.country
        let sections = [
            facts.recommendation.map(Section.decision),
            facts.failures.isEmpty ? nil : Section.failures(facts.failures),
            facts.recommendation.map { Section.rules($0, facts.portfolio) },
            facts.recommendation.map(Section.ladder),
            Section.portfolio(facts),
            Section.history(facts),
            facts.recommendation.flatMap(Section.ratio),
            facts.recommendation.flatMap(Section.plan),
            facts.sensitivity.map { Section.sensitivity($0, facts.recommendation) },
            Section.changes(facts),
            Section.forecast(facts),
            Section.drift(facts),
            Section.model(facts),
            Section.backtest(facts),
            facts.validation.map(Section.data),
            Section.provenance(facts),
        ]
        self.init(
            subject: Self.subject(country, facts),
            headline: Self.headline(facts),
            glance: Glance(facts),
            sections: sections.compactMap(\.self)
        )
    }

    private static func subject(_ country: CountryName, _ facts: RunFacts) -> String {
        guard let recommendation = facts.recommendation else {
            return "\(country), draw of \(facts.run.draw): no recommendation"
        }
        let amount = "\(recommendation.jackpot.grouped) \(recommendation.currency)"
        let stays = recommendation.jackpot == recommendation.lastJackpot
        switch recommendation.status {
        case .infeasible:
            return "\(country), draw of \(facts.run.draw): no jackpot keeps every rule, nearest is \(amount)"
        case .noEffectIdentified where stays, .noModelInForce where stays:
            return "\(country), draw of \(facts.run.draw): stay at \(amount)"
        case .feasible, .noEffectIdentified, .noModelInForce:
            return "\(country), draw of \(facts.run.draw): announce \(amount)"
        }
    }

    private static func headline(_ facts: RunFacts) -> String {
        guard let recommendation = facts.recommendation else {
            let steps = facts.failures.map(\.step).joined(separator: ", ")
            return steps.isEmpty
                ? "The run ended before a decision." : "The run stopped at \(steps): nothing was decided."
        }
        guard recommendation.status == .feasible, let gain = recommendation.gainOverLast,
            let last = recommendation.lastJackpot, last != recommendation.jackpot
        else { return recommendation.explanation }
        let scope = recommendation.plan == nil ? "" : " in the coming draw"
        let (size, word) = gain < .zero ? (.zero - gain, "less") : (gain, "more")
        return recommendation.explanation + " Against the last jackpot, \(last.grouped), it is expected to bring "
            + "\(size.grouped) \(recommendation.currency) \(word)\(scope)."
    }
}
