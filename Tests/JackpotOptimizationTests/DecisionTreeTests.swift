import Foundation
import Testing

@testable import JackpotOptimization

struct DecisionTreeTests {
    @Test(.enabled(if: ReferenceVectors.isPresent, Comment(rawValue: ReferenceVectors.absence)))
    func `both 4-week decision trees agree with the reference`() throws {
        let cases = try ReferenceVectors.horizons()
        #expect(cases.count == 2)
        for item in cases {
            let input = item.input
            let start = HabitGame.State(logReference: input.ref0Log, rollovers: input.k0, floor: 0)
            let plan = DecisionTree(HabitGame(input: input), weeks: input.H).plan(from: start)
            #expect(agrees(plan.value, item.expected.value), "\(item.id)")
            #expect(plan.rung == item.expected.firstActionIndex, "\(item.id)")
        }
    }

    @Test func `one week is decided by its net revenue alone, ties by the smaller jackpot`() {
        let plan = DecisionTree(FixedGame(revenues: [3, 7, 7, 1]), weeks: 1).plan(from: 0)
        #expect(plan == .init(rung: 1, value: 7))
    }
}

/// Players get used to jackpots and like rollovers: the game of the reference trees.
private struct HabitGame: WeeklyGame {
    struct State {
        var logReference: Double
        var rollovers: Int
        var floor: Int
    }

    let input: HorizonCase.Input

    func rungs(in state: State) -> Range<Int> { state.floor..<input.ladder.count }

    func prospect(of rung: Int, week: Int, state: State) -> WeekProspect {
        let jackpot = input.ladder[rung]
        let tickets = exp(
            input.baseLog[week] + input.elasticity[week] * log(jackpot / input.J0)
                - input.psi * (state.logReference - log(input.J0)) + input.rho
                * Double(min(state.rollovers, input.kMax))
        )
        let won = -expm1(tickets * log1p(-input.p))
        let net = input.margin * input.price * tickets - input.fixedCost - jackpot * won
        return WeekProspect(netRevenue: net, winProbability: won)
    }

    func state(after state: State, rung: Int, won: Bool) -> State {
        State(
            logReference: input.lam * state.logReference + (1 - input.lam) * log(input.ladder[rung]),
            rollovers: won ? 0 : state.rollovers + 1,
            floor: input.noDecreaseUntilWon && !won ? rung : 0
        )
    }
}

private struct FixedGame: WeeklyGame {
    let revenues: [Double]

    func rungs(in state: Int) -> Range<Int> { revenues.indices }

    func prospect(of rung: Int, week: Int, state: Int) -> WeekProspect {
        WeekProspect(netRevenue: revenues[rung], winProbability: 0)
    }

    func state(after state: Int, rung: Int, won: Bool) -> Int { state }
}
