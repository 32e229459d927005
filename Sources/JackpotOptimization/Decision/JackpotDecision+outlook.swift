public import Lottery

extension JackpotDecision {
    /// Decides the coming draw together with those after it, where one binds the next.
    ///
    /// Where the cash rule cuts, the cash that wins leave is a state of the plan, or else, where asked for, what is left
    /// below the payout ratio's bound; all other rules of the coming draw are carried forward to later ones; see
    /// `RungProjection` for what that leaves out.
    ///
    /// - Parameters:
    ///   - problem: the coming draw.
    ///   - outlook: what the model says of the draws that follow; nil decides the coming draw for itself.
    ///   - points: points of the grid of habitual jackpots.
    /// - Throws: `InvalidValue` as `HorizonProblem` does.
    public init(_ problem: DecisionProblem, outlook: SalesOutlook?, points: Int) throws(InvalidValue) {
        let alone = JackpotDecision(problem)
        if let outlook { self = try alone.lookingAhead(outlook, points: points) } else { self = alone }
    }

    /// The same draw decided together with those after it.
    func lookingAhead(_ outlook: SalesOutlook, points: Int) throws(InvalidValue) -> JackpotDecision {
        guard outlook.demand.weeks > 1 else { return self }
        guard !isBeyondSupport else { return reconsidered(.beyondSupport, nil) }
        let horizon = try HorizonProblem(problem, outlook: outlook, later: LaterRules(self), points: points)
        return reconsidered(horizon.rule, HorizonSolution(horizon, for: problem.demand))
    }
}

extension JackpotDecision {
    /// Whether a plan would rest on jackpots that were never announced; under a ratchet there is no other way.
    var isBeyondSupport: Bool { problem.ladder.mayFallBeforeWon && choice.isExtrapolated }
}

extension HorizonProblem {
    /// Points of both grids where the room below a rule is a state: its steps outweigh what more habits would add.
    private static let pointsBesideSlack = (habits: 15, slack: 41)

    /// The coming draw and those that a model looks out on, under the same rules in all later ones.
    init(_ problem: DecisionProblem, outlook: SalesOutlook, later: LaterRules, points: Int) throws(InvalidValue) {
        try self.init(
            problem,
            demand: outlook.demand,
            state: outlook.memory,
            laterRungs: later.projection.laterRungs(weeks: outlook.demand.weeks),
            points: later.slack == nil ? points : min(points, Self.pointsBesideSlack.habits),
            slack: later.slack,
            slackPoints: Self.pointsBesideSlack.slack
        )
    }
}

extension HorizonSolution {
    /// The solution where the coming draws are to be decided together: their rule asks for it, and the effect of the
    /// jackpot is identified.
    init?(_ problem: HorizonProblem, for demand: DemandKnowledge) {
        guard demand == .effectIdentified, problem.rule.looksAhead else { return nil }
        self.init(problem)
    }

    /// Whether later draws were planned under the same rules in the same state.
    func rests(on rules: LaterRules) -> Bool {
        let problem = horizon.problem
        return problem.laterRungs == rules.projection.laterRungs(weeks: weeks)
            && problem.slack == rules.slack
    }
}
