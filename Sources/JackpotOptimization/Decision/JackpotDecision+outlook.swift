public import Lottery

extension JackpotDecision {
    /// Decides the coming draw together with those after it, where one binds the next.
    ///
    /// Where the cash rule cuts, the cash that wins leave is a state of the plan; all other rules of the coming draw are
    /// carried forward to later ones; see `RungProjection` for what that leaves out.
    ///
    /// - Parameters:
    ///   - problem: the coming draw.
    ///   - outlook: what the model says of the draws that follow; nil decides the coming draw for itself.
    ///   - points: points of the grid of habitual jackpots.
    /// - Throws: `InvalidValue` as `HorizonProblem` does.
    public init(_ problem: DecisionProblem, outlook: SalesOutlook?, points: Int) throws(InvalidValue) {
        guard let outlook, outlook.demand.weeks > 1 else {
            self.init(problem)
            return
        }
        let alone = JackpotDecision(problem)
        guard !alone.isBeyondSupport else {
            self.init(problem, lookAhead: .beyondSupport, solution: nil)
            return
        }
        let later = try LaterRules(alone)
        self.init(problem, horizon: try HorizonProblem(problem, outlook: outlook, later: later, points: points))
    }
}

extension JackpotDecision {
    /// Whether a plan would rest on jackpots that were never announced; under a ratchet there is no other way.
    var isBeyondSupport: Bool { problem.ladder.mayFallBeforeWon && choice.isExtrapolated }
}

extension HorizonProblem {
    /// Points of both grids where cash is a state: its steps outweigh what more habits would add.
    private static let pointsBesideCash = (habits: 15, cash: 41)

    /// The coming draw and those that a model looks out on, under the same rules in all later ones.
    init(_ problem: DecisionProblem, outlook: SalesOutlook, later: LaterRules, points: Int) throws(InvalidValue) {
        try self.init(
            problem,
            demand: outlook.demand,
            state: outlook.memory,
            laterRungs: later.projection.laterRungs(weeks: outlook.demand.weeks),
            points: later.cash == nil ? points : min(points, Self.pointsBesideCash.habits),
            slack: later.cash.map(HorizonSlack.cash),
            slackPoints: Self.pointsBesideCash.cash
        )
    }
}

extension HorizonSolution {
    /// Whether later draws were planned under the same rules in the same state.
    func rests(on rules: LaterRules) -> Bool {
        let problem = horizon.problem
        return problem.laterRungs == rules.projection.laterRungs(weeks: weeks)
            && problem.slack == rules.cash.map(HorizonSlack.cash)
    }
}
