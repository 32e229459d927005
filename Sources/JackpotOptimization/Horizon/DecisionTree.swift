/// Several weeks decided together by walking through every sequence of jackpots and wins.
///
/// Exact, without a grid of states; the work grows as (2 × rungs)^weeks, so it serves small games and as the measure
/// of faster methods.
public struct DecisionTree<Game: WeeklyGame> {
    /// The best first step and what it leads to.
    public struct Plan: Hashable, Sendable {
        /// Index of the jackpot to announce now.
        public var rung: Int
        /// Expected net revenue over all weeks, currency units.
        public var value: Double
    }

    private let game: Game
    private let weeks: Int

    /// The game over so many weeks, at least 1.
    public init(_ game: Game, weeks: Int) {
        precondition(weeks >= 1, "a plan covers at least one week")
        self.game = game
        self.weeks = weeks
    }

    /// The best plan from a state on; of equals the smaller first jackpot.
    public func plan(from state: Game.State) -> Plan {
        plan(from: state, week: 0)
    }

    private func plan(from state: Game.State, week: Int) -> Plan {
        let plans = game.rungs(in: state).map { Plan(rung: $0, value: value(of: $0, state: state, week: week)) }
        var best = plans[0]
        for plan in plans.dropFirst() where plan.value > best.value { best = plan }
        return best
    }

    private func value(of rung: Int, state: Game.State, week: Int) -> Double {
        let prospect = game.prospect(of: rung, week: week, state: state)
        guard week + 1 < weeks else { return prospect.netRevenue }
        let future = { (won: Bool) in
            plan(from: game.state(after: state, rung: rung, won: won), week: week + 1).value
        }
        return prospect.netRevenue + prospect.winProbability * future(true)
            + (1 - prospect.winProbability) * future(false)
    }
}
