internal import Lottery
internal import RealModule

/// The horizon as a game that the exact decision tree can walk: no grid, no table.
public struct HabitGame: WeeklyGame {
    /// What past draws leave behind.
    public struct State: Hashable, Sendable {
        /// The habitual jackpot, logarithm of currency units.
        public var logReference: Double
        /// Draws since the last win.
        public var rollovers: Int
        /// Index of the rung below which a ratchet forbids to go.
        public var floor: Int
    }

    private let problem: HorizonProblem

    /// The game of a horizon; rungs of later weeks are all admissible.
    public init(_ problem: HorizonProblem) { self.problem = problem }

    /// The state before the coming draw.
    public var start: State {
        State(logReference: problem.state.logReference, rollovers: problem.state.rollovers, floor: 0)
    }

    /// The rungs that a ratchet leaves.
    public func rungs(in state: State) -> Range<Int> { state.floor..<problem.curve.rungs.count }

    /// Net revenue and chance of a winner at the sales of a week and state.
    public func prospect(of rung: Int, week: Int, state: State) -> WeekProspect {
        let effect = problem.effect(logReference: state.logReference, rollovers: state.rollovers)
        let factor = Double.exp(problem.demand.shifts[week][rung] + effect)
        return problem.economics.prospect(
            jackpot: problem.curve.rungs[rung].jackpot.units,
            tickets: problem.curve.rungs[rung].tickets.map { $0 * factor },
            weights: problem.curve.weights
        )
    }

    /// Habit, rollovers and floor after a draw.
    public func state(after state: State, rung: Int, won: Bool) -> State {
        let logJackpot = Double.log(problem.curve.rungs[rung].jackpot.units)
        let habit = problem.demand.habituation.reference(after: state.logReference, logJackpot: logJackpot)
        let floor = problem.isRatchet && !won ? rung : 0
        return State(logReference: habit, rollovers: won ? 0 : state.rollovers + 1, floor: floor)
    }
}
