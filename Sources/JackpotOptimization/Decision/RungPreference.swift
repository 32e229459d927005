internal import Lottery

/// Which of several admissible jackpots is preferred.
enum RungPreference {
    /// The one with the largest expected net revenue; of equals the smallest jackpot.
    case largestNetRevenue
    /// This rung if it is admissible, else the smallest jackpot.
    case staying(at: Money?)
    /// The rung nearest to an amount, of two the lower; without an amount the smallest jackpot.
    case nearest(to: Money?)

    init(_ problem: DecisionProblem) {
        let last = problem.lastDraw?.jackpot
        self =
            switch problem.demand {
            case .effectIdentified: .largestNetRevenue
            case .effectNotIdentified: .staying(at: last.map(problem.ladder.nearestRung))
            case .noModelInForce: .nearest(to: last)
            }
    }

    /// The preferred one; nil where there is none to choose from.
    ///
    /// - Parameter admissible: smallest jackpot first.
    /// - Returns: one of them.
    func choice(among admissible: [RungAssessment]) -> RungAssessment? {
        switch self {
        case .largestNetRevenue: admissible.largest(by: \.expectedNetRevenue)
        case .staying(let rung): admissible.first { $0.jackpot == rung } ?? admissible.first
        case .nearest(let amount): admissible.largest { -abs($0.jackpot.units - (amount ?? .zero).units) }
        }
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
    /// that with the largest expected net revenue, then the smallest jackpot.
    var leastViolating: RungAssessment? {
        guard let rules = first?.slacks.indices else { return nil }
        let narrowed = rules.reduce(self) { candidates, rule in candidates.leastViolating(rule: rule) }
        return narrowed.largest(by: \.expectedNetRevenue)
    }

    /// Sums that differ by rounding alone count as equal: else noise would outweigh the next rule.
    private func leastViolating(rule: Int) -> [RungAssessment] {
        let least = map { $0.shortfalls[rule] }.min() ?? 0
        return filter { $0.shortfalls[rule] <= least + 1e-12 * Swift.max(1, least) }
    }
}
