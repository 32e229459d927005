import Lottery

extension Briefing.Section {
    /// What the country's cash pool made of its answer; nil where it belongs to none, or the pool was not decided.
    static func portfolio(_ facts: RunFacts) -> Briefing.Section? {
        guard let pool = facts.portfolio, let member = pool.member(facts.run.country) else { return nil }
        let money = { (amount: Money) in "\(amount.grouped) \(pool.currency)" }
        let cost = member.cost
        let rows: [Briefing.Fact] = [
            .init(label: "Pool", value: "\(pool.pool), of \(pool.members.map(\.country.text).joined(separator: ", "))"),
            .init(label: "Own answer", value: money(member.ownJackpot)),
            .init(label: "The pool's answer", value: money(member.jackpot)),
            .init(
                label: cost < .zero ? "The pool brings the country" : "The pool costs the country",
                value: "\(money(cost < .zero ? .zero - cost : cost)) of expected net revenue"
            ),
            .init(
                label: "Chance that all draws leave the pool below its safety net",
                value: "\(percent(pool.breachProbability)), allowed \(percent(pool.breachLimit))"
            ),
            .init(label: "The same with every country's own answer", value: percent(pool.ownBreachProbability)),
            .init(label: "Proof", value: pool.proof.words),
        ]
        return Briefing.Section(title: "Cash pool", facts: rows, sentences: [pool.explanation])
    }
}

extension PoolDecision {
    /// The pool's own rule in the words of a reader; nil where it is kept.
    var brokenRule: String? { proof == .infeasible ? "safety net of the cash pool" : nil }
}

extension PoolDecision.Proof {
    fileprivate var words: String {
        switch self {
        case .exact: "exact: no other choice that keeps the rule brings more"
        case .heuristic: "heuristic: no exchange of one jackpot brings more"
        case .infeasible: "none: no choice keeps the rule"
        }
    }
}
