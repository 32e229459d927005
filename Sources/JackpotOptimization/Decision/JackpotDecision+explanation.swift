public import Lottery

extension JackpotDecision {
    /// Why this jackpot, in sentences for a reader who knows the game and not the method.
    public func explanation(in currency: Currency) -> String {
        let sentences = [
            answer(in: currency), togetherness, sacrifice(in: currency), obstacles(in: currency),
            restraint(in: currency), extrapolation, comparison(in: currency),
        ]
        return sentences.compactMap(\.self).joined(separator: " ")
    }

    private func answer(in currency: Currency) -> String {
        let jackpot = choice.jackpot.words(in: currency)
        let count = rungs.count { $0.isFeasible }
        switch problem.demand {
        case _ where status == .infeasible:
            return "No jackpot on the ladder keeps every rule; \(jackpot) comes nearest."
        case .effectIdentified:
            let among = "the \(rungs.count) jackpots on the ladder, of which \(count) \(count == 1 ? "keeps" : "keep")"
            if let hysteresis, hysteresis.keepsLast { return stay(jackpot, hysteresis, in: currency) }
            return "\(jackpot) brings the largest expected net revenue\(period) among \(among) every rule."
        case .effectNotIdentified(let reason):
            return "No effect of the jackpot on sales is identified (\(reason)): \(stay(jackpot))."
        case .noModelInForce:
            let nearest = last == nil ? "the lowest jackpot" : "the jackpot nearest to the last"
            return "No sales model is in force: \(jackpot) is \(nearest) that keeps every rule."
        }
    }

    /// What the values sum over, where it is more than the coming draw.
    private var period: String {
        draws > 1 ? " over the coming \(draws) draws" : ""
    }

    /// Why more than the coming draw is decided.
    private var togetherness: String? {
        guard draws > 1, status == .feasible, let lookAhead else { return nil }
        let later = draws == 2 ? "one" : "\(draws - 1)"
        return "The draw is decided together with the \(later) after it: \(lookAhead.reason)."
    }

    /// What the plan gives up in the coming draw for more of it later.
    private func sacrifice(in currency: Currency) -> String? {
        guard draws > 1, status == .feasible, hysteresis?.keepsLast != true,
            let best = rungs.filter(\.isFeasible).largest(by: \.expectedNetRevenue), best.jackpot != choice.jackpot
        else { return nil }
        let cost = Money.words(units: best.expectedNetRevenue - choice.expectedNetRevenue, in: currency)
        return "In the coming draw alone \(best.jackpot.words(in: currency)) would bring \(cost) more."
    }

    private func stay(_ jackpot: String, _ verdict: HysteresisVerdict, in currency: Currency) -> String {
        let best = verdict.best.words(in: currency)
        let gain = Money.words(units: verdict.gain, in: currency)
        let threshold = Money.words(units: verdict.threshold, in: currency)
        return "The last jackpot stays at \(jackpot): \(best) would bring \(gain) more\(period), which does not exceed "
            + "the threshold of \(threshold) for a change."
    }

    private func stay(_ jackpot: String) -> String {
        guard let last else { return "\(jackpot) is the lowest jackpot that keeps every rule" }
        if choice.jackpot == last.jackpot { return "the last jackpot stays at \(jackpot)" }
        let broken = last.violationTitles
        return "the last jackpot would break a rule (\(broken)), and \(jackpot) is the lowest that keeps all"
    }

    /// The rules that shape the answer, each with what it costs or by how much it is missed.
    private func obstacles(in currency: Currency) -> String? {
        let sentences = binding.map { rule in
            status == .infeasible ? miss(of: rule.constraint, in: currency) : price(of: rule, in: currency)
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private func price(of rule: Binding, in currency: Currency) -> String {
        guard let alternative = rule.alternative else { return "The \(rule.constraint.title) decides." }
        let gain = Money.words(units: abs(rule.shadowPrice), in: currency)
        let direction = rule.shadowPrice < 0 ? "less" : "more"
        let jackpot = alternative.jackpot.words(in: currency)
        let title = rule.constraint.title
        return "Without the rule '\(title)' the answer would be \(jackpot), expected to bring \(gain) "
            + "\(direction)\(period)."
    }

    private func miss(of rule: ConstraintKind, in currency: Currency) -> String {
        let shortfall = -(choice.slack(of: rule) ?? 0)
        let distance =
            switch rule {
            case .cash, .payoutRatioMinimum, .payoutRatioMaximum: "\(decimals(shortfall)) percentage points"
            case .prizeCap, .ratchet, .extrapolationGuard, .tailLoss: Money.words(units: shortfall, in: currency)
            }
        return "It misses the rule '\(rule.title)' by \(distance); \(reach(of: rule, in: currency))."
    }

    /// Whether the rule could be kept at all.
    private func reach(of rule: ConstraintKind, in currency: Currency) -> String {
        let keeping = rungs.filter { ($0.slack(of: rule) ?? 0) >= 0 }
        guard let first = keeping.first, let last = keeping.last else {
            return unreachable(rule, in: currency)
        }
        let range = "\(first.jackpot.words(in: currency)) to \(last.jackpot.words(in: currency))"
        return "the jackpots that keep it (\(range)) break a weightier rule"
    }

    private func unreachable(_ rule: ConstraintKind, in currency: Currency) -> String {
        guard let nearest = rungs.largest(by: { $0.slack(of: rule) ?? 0 }) else { return "no jackpot keeps it" }
        let jackpot = nearest.jackpot.words(in: currency)
        switch rule {
        case .payoutRatioMinimum:
            let ratio = percentage(nearest.payoutRatio)
            return "no jackpot reaches it, the best achievable ratio is \(ratio) at \(jackpot)"
        case .cash, .payoutRatioMaximum, .prizeCap, .ratchet, .extrapolationGuard, .tailLoss:
            return "no jackpot keeps it, \(jackpot) comes nearest"
        }
    }

    /// What all rules cost together where none of them costs anything alone.
    private func restraint(in currency: Currency) -> String? {
        guard status == .feasible, binding.isEmpty, hysteresis?.keepsLast != true else { return nil }
        guard let best = rungs.largest(by: \.value) else { return nil }
        guard best.jackpot != choice.jackpot else { return "No rule stands in the way of a better one." }
        let cost = Money.words(units: best.value - choice.value, in: currency)
        let jackpot = best.jackpot.words(in: currency)
        return "\(jackpot) would bring \(cost) more\(period) but breaks several rules (\(best.violationTitles))."
    }

    private var extrapolation: String? {
        choice.isExtrapolated ? "It lies above every jackpot that the model has seen." : nil
    }

    private func comparison(in currency: Currency) -> String? {
        guard let last, let announced = problem.lastDraw?.jackpot, announced != last.jackpot else { return nil }
        let jackpot = announced.words(in: currency)
        let rung = last.jackpot.words(in: currency)
        return "The last jackpot, \(jackpot), is no rung of the ladder: \(rung) stands for it."
    }
}

extension RungAssessment {
    /// The signed slack of a rule; nil where it is not in force.
    fileprivate func slack(of rule: ConstraintKind) -> Double? {
        slacks.first { $0.constraint == rule }?.slack
    }

    fileprivate var violationTitles: String {
        violations.map(\.constraint.title).joined(separator: ", ")
    }
}
