internal import Lottery

/// Which of several admissible jackpots is preferred.
enum RungPreference {
    /// The one with the largest value; of equals the smallest jackpot.
    case largestValue
    /// The same, unless it gains too little over this rung, if that is admissible.
    case largestValueBeyond(Hysteresis, over: Money)
    /// This rung if it is admissible, else the smallest jackpot.
    case staying(at: Money?)
    /// The rung nearest to an amount, of two the lower; without an amount the smallest jackpot.
    case nearest(to: Money?)

    init(_ problem: DecisionProblem) {
        let last = problem.lastDraw?.jackpot
        let rung = last.map(problem.ladder.nearestRung)
        switch (problem.demand, problem.hysteresis, rung) {
        case (.effectIdentified, let hysteresis?, let rung?): self = .largestValueBeyond(hysteresis, over: rung)
        case (.effectIdentified, _, _): self = .largestValue
        case (.effectNotIdentified, _, _): self = .staying(at: rung)
        case (.noModelInForce, _, _): self = .nearest(to: last)
        }
    }

    /// The preferred one; nil where there is none to choose from.
    ///
    /// - Parameter admissible: smallest jackpot first.
    /// - Returns: one of them.
    func choice(among admissible: [RungAssessment]) -> RungAssessment? {
        switch self {
        case .largestValue: admissible.largest(by: \.value)
        case .largestValueBeyond(_, let rung):
            verdict(among: admissible)?.keepsLast == true
                ? admissible.first { $0.jackpot == rung } : admissible.largest(by: \.value)
        case .staying(let rung): admissible.first { $0.jackpot == rung } ?? admissible.first
        case .nearest(let amount): admissible.largest { -abs($0.jackpot.units - (amount ?? .zero).units) }
        }
    }

    /// What the threshold says of a change; nil without one, or where the last jackpot is not admissible.
    func verdict(among admissible: [RungAssessment]) -> HysteresisVerdict? {
        guard case .largestValueBeyond(let hysteresis, let rung) = self,
            let last = admissible.first(where: { $0.jackpot == rung }),
            let best = admissible.largest(by: \.value)
        else { return nil }
        return HysteresisVerdict(
            best: best.jackpot,
            gain: best.value - last.value,
            threshold: hysteresis.threshold(of: last.value)
        )
    }
}

extension [RungAssessment] {
    /// The first of those with the largest value: of equals the smallest jackpot.
    func largest(by value: (RungAssessment) -> Double) -> RungAssessment? {
        guard var best = first else { return nil }
        for rung in dropFirst() where value(rung) > value(best) { best = rung }
        return best
    }

    /// The one that breaks the weightiest rule by the least, then the next rule, and so on in legal order; of equals
    /// that with the largest value, then the smallest jackpot.
    var leastViolating: RungAssessment? {
        guard let rules = first?.slacks.indices else { return nil }
        let narrowed = rules.reduce(self) { candidates, rule in candidates.leastViolating(rule: rule) }
        return narrowed.largest(by: \.value)
    }

    /// Sums that differ by rounding alone count as equal: else noise would outweigh the next rule.
    private func leastViolating(rule: Int) -> [RungAssessment] {
        let least = map { $0.shortfalls[rule] }.min() ?? 0
        return filter { $0.shortfalls[rule] <= least + 1e-12 * Swift.max(1, least) }
    }
}
