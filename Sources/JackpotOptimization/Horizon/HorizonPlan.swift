public import Lottery

/// The coming draws decided together: what each first jackpot leads to, the best first, and the path to expect.
public struct HorizonPlan: Hashable, Sendable {
    /// One draw of the path.
    public struct Step: Hashable, Sendable {
        /// Weeks from the coming draw.
        public let week: Int
        /// The jackpot that is exceeded in 90 % of cases.
        public let low: Money
        /// The median jackpot.
        public let median: Money
        /// The jackpot that is exceeded in 10 % of cases.
        public let high: Money
        /// Expected jackpot, currency units.
        public let expectedJackpot: Double
        /// Expected net revenue of the draw, currency units.
        public let expectedNetRevenue: Double
        /// Probability that the jackpot of this draw is won.
        public let winProbability: Double
    }

    /// Expected net revenue of all weeks by first rung, currency units; also of rungs that break a rule.
    public let values: [Double]
    /// Index of the first rung on the ladder.
    public let firstRung: Int
    /// Expected net revenue of all weeks, currency units.
    public let value: Double
    /// One step for each week, the coming draw first.
    public let path: [Step]
    /// Why several weeks are decided together.
    public let rule: LookAheadRule
}

extension HorizonProblem {
    /// The best plan.
    ///
    /// - Parameter feasible: whether the coming draw may announce each rung, hard; nil for all. Where none is feasible
    ///   the best of all is taken.
    /// - Returns: the plan with the largest expected net revenue of all weeks.
    public func plan(feasible: [Bool]? = nil) -> HorizonPlan {
        HorizonSolution(self).plan(feasible: feasible)
    }
}

/// A solved horizon: the values of first rungs, and the path of any of them.
///
/// Exact are the coming draw and the rules it keeps. Approximate are: habits between grid points (the error falls with
/// the square of the number of points), net revenue between tabulated sales (eight digits), the rules of later weeks
/// (none, those of the coming draw carried forward, or one whose room is a state), and demand itself.
public struct HorizonSolution: Sendable {
    /// Expected net revenue of all weeks by first rung, currency units.
    public let values: [Double]
    let horizon: any SolvedHorizon

    /// How many weeks were decided together.
    public var weeks: Int { horizon.problem.demand.weeks }

    /// Solves the recursion.
    public init(_ problem: HorizonProblem) {
        let changes = problem.changes(effects: problem.effects(on: problem.habits))
        let reserve = problem.reserve(changes: changes)
        let horizon: any SolvedHorizon =
            if let reserve { ReserveHorizon(problem, reserve: reserve) } else { HorizonProgram(problem) }
        self.horizon = horizon
        values = problem.curve.rungs.indices.map { horizon.value(ofFirst: $0) }
    }

    /// The plan with the best feasible first rung; of equals the smaller jackpot.
    ///
    /// - Parameter feasible: as of `HorizonProblem.plan`.
    /// - Returns: the plan with its path.
    public func plan(feasible: [Bool]? = nil) -> HorizonPlan {
        let admissible = values.indices.filter { feasible?[$0] ?? true }
        let candidates = admissible.isEmpty ? Array(values.indices) : admissible
        var best = candidates[0]
        for rung in candidates where values[rung] > values[best] { best = rung }
        return plan(startingWith: best)
    }

    /// The plan that starts with a given rung.
    public func plan(startingWith rung: Int) -> HorizonPlan {
        HorizonPlan(
            values: values,
            firstRung: rung,
            value: values[rung],
            path: horizon.path(startingWith: rung),
            rule: horizon.problem.rule
        )
    }
}
