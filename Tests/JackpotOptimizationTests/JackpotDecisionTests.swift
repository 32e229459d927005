import Foundation
import JackpotOptimization
import Lottery
import TestSupport
import Testing

struct JackpotDecisionTests {
    @Test func `without rules the jackpot with the largest expected net revenue is chosen`() throws {
        let decision = try Self.decision(.plain)
        #expect(decision.status == .feasible)
        #expect(decision.choice.jackpot.units == 5e6)
        #expect(decision.binding.isEmpty)
        #expect(decision.notebook.jackpot.units == 12e6)
        #expect(
            try Self.words(decision)
                == "5,000,000 EUR brings the largest expected net revenue among the 12 jackpots on the ladder, of which "
                + "12 keep every rule. No rule stands in the way of a better one."
        )
    }

    @Test func `a cash floor that a win would break binds, with its price`() throws {
        var world = RandomLadder.plain
        world.cash = (7e6, 5e6, 0.01)
        let decision = try Self.decision(world)
        #expect(decision.choice.jackpot.units == 3e6)
        let binding = try #require(decision.binding.first)
        #expect(decision.binding.count == 1)
        #expect(binding.constraint == .cash)
        #expect(binding.alternative?.jackpot.units == 5e6)
        let free = try Self.decision(.plain)
        let price = free.choice.expectedNetRevenue - decision.choice.expectedNetRevenue
        #expect(abs(binding.shadowPrice - price) < 1e-6)
        #expect(
            try Self.words(decision).contains("Without the rule 'cash safety net' the answer would be 5,000,000 EUR")
        )
    }

    @Test func `a breach probability equal to the allowed one is kept`() throws {
        var world = RandomLadder.plain
        world.cash = (5e6, 5e6, 0)
        let free = try Self.decision(world)
        let allowed = try #require(free.rungs[4].breachProbability)
        world.cash = (5e6, 5e6, allowed)
        let decision = try Self.decision(world)
        #expect(decision.rungs[4].slacks == [ConstraintSlack(constraint: .cash, slack: 0)])
        #expect(decision.choice.jackpot.units == 5e6)
    }

    @Test func `a minimum payout out of reach is said, with the best achievable ratio`() throws {
        var world = RandomLadder.plain
        world.ratio = (0.5, 0.6, .ifWon)
        let decision = try Self.decision(world)
        #expect(decision.status == .infeasible)
        #expect(decision.choice.jackpot.units == 12e6)
        #expect(decision.binding.map(\.constraint) == [.payoutRatioMinimum])
        #expect(
            try Self.words(decision)
                == "No jackpot on the ladder keeps every rule; 12,000,000 EUR comes nearest. It misses the rule 'minimum "
                + "payout ratio' by 8.13 percentage points; no jackpot reaches it, the best achievable ratio is 41.87 % "
                + "at 12,000,000 EUR."
        )
    }

    @Test func `where nothing is feasible the weightiest rule is broken least, then the next`() throws {
        var world = RandomLadder.plain
        world.cash = (1e6, 5e6, 0.01)
        world.ratio = (0.5, 0.6, .expected)
        let cashOut = try Self.decision(world)
        #expect(cashOut.status == .infeasible)
        // Cash is short by the same certainty at every jackpot: the payout ratio decides.
        #expect(cashOut.choice.jackpot.units == 12e6)
        world.cash = (7e6, 5e6, 0.01)
        let capped = try Self.decision(world)
        // Up to 3 million keep the cash rule, and of those the ratio is least short at the lowest.
        let ratios = capped.rungs.prefix(3).map(\.payoutRatio)
        #expect(capped.choice.payoutRatio == ratios.max())
        #expect(try Self.words(capped).contains("no jackpot reaches it, the best achievable ratio is"))
    }

    @Test func `a ratchet holds until the jackpot is won, and an unknown draw counts as not won`() throws {
        var world = RandomLadder.plain
        world.mayFall = false
        let answers = try [true, false, nil].map { won in
            world.last = (8e6, won)
            return try Self.decision(world).choice.jackpot.units
        }
        #expect(answers == [5e6, 8e6, 8e6])
    }

    @Test func `the guard is a multiple of the 98th percentile of past jackpots`() throws {
        var world = RandomLadder.plain
        world.multiple = 1.5
        world.past = (0...50).map { Double($0) * 50_000 }
        let decision = try Self.decision(world)
        #expect(decision.choice.jackpot.units == 3e6)
        let slack = try #require(decision.choice.slacks.first { $0.constraint == .extrapolationGuard }?.slack)
        #expect(abs(slack - (1.5 * 49 * 50_000 - 3e6)) < 1e-6)
        #expect(decision.binding.map(\.constraint) == [.extrapolationGuard])
        world.past = []
        #expect(try Self.decision(world).choice.jackpot.units == 5e6)
    }

    @Test func `a prize cap is a multiple of expected sales`() throws {
        var world = RandomLadder.plain
        world.cap = 0.8
        let decision = try Self.decision(world)
        let kept = decision.rungs.filter(\.isFeasible).map(\.jackpot.units)
        let expected = world.jackpots.filter { $0 <= 0.8 * 2.5 * 2e6 * pow($0 / 3e6, 0.35) }
        #expect(kept == expected)
        #expect(decision.choice.jackpot.units == expected.last)
    }

    @Test func `in certain mode the jackpot costs itself at every draw`() throws {
        var world = RandomLadder.plain
        world.mode = .certain
        let decision = try Self.decision(world)
        #expect(decision.rungs.map(\.outlook.expectedJackpotCost) == world.jackpots)
        #expect(decision.rungs.allSatisfy { $0.outlook.winProbability == 1 })
        #expect(decision.choice.jackpot.units == 1e6)
    }

    @Test func `two rules that hide each other are both named`() throws {
        var world = RandomLadder.plain
        world.multiple = 1
        world.past = [3e6]
        world.cash = (7e6, 5e6, 0.01)
        let decision = try Self.decision(world)
        #expect(decision.binding.isEmpty)
        #expect(
            try Self.words(decision)
                .hasSuffix("more but breaks several rules (cash safety net, extrapolation guard).")
        )
    }

    @Test func `without an identified effect the last jackpot stays, or the lowest feasible one`() throws {
        var world = RandomLadder.plain
        world.demand = .effectNotIdentified(reason: "the game announces no jackpot")
        world.last = (7.1e6, true)
        let stays = try Self.decision(world)
        #expect(stays.status == .noEffectIdentified)
        #expect(stays.choice.jackpot.units == 7e6)
        #expect(stays.gainOverLast == 0)
        #expect(
            try Self.words(stays)
                == "No effect of the jackpot on sales is identified (the game announces no jackpot): the last jackpot "
                + "stays at 7,000,000 EUR. The last jackpot, 7,100,000 EUR, is no rung of the ladder: 7,000,000 EUR "
                + "stands for it."
        )
        world.cash = (7e6, 5e6, 0.01)
        let cheapest = try Self.decision(world)
        #expect(cheapest.choice.jackpot.units == 1e6)
        #expect(cheapest.binding.map(\.constraint) == [.cash])
        world.last = nil
        #expect(try Self.decision(world).choice.jackpot.units == 1e6)
    }

    @Test func `without a model in force the jackpot stays as near to the last as the rules allow`() throws {
        var world = RandomLadder.plain
        world.demand = .noModelInForce
        world.last = (8e6, true)
        #expect(try Self.decision(world).choice.jackpot.units == 8e6)
        world.cash = (7e6, 5e6, 0.01)
        let decision = try Self.decision(world)
        #expect(decision.status == .noModelInForce)
        #expect(decision.choice.jackpot.units == 3e6)
        world.last = nil
        #expect(try Self.decision(world).choice.jackpot.units == 1e6)
    }

    @Test func `the gain is over the last jackpot in this same week`() throws {
        var world = RandomLadder.plain
        world.last = (2e6, true)
        let decision = try Self.decision(world)
        let gain = decision.choice.expectedNetRevenue - decision.rungs[1].expectedNetRevenue
        #expect(decision.gainOverLast == gain)
    }

    @Test func `the recommendation carries certificates of all rungs and never the cash`() throws {
        var world = RandomLadder.plain
        world.cash = (7_123_456, 5e6, 0.01)
        world.ratio = (0.33, 0.46, .ifWon)
        world.last = (2e6, true)
        let recommendation = try Self.decision(world).recommendation(
            of: Sample.configuration(),
            draw: CalendarDay(daysSinceEpoch: 20_000),
            model: "aland 3"
        )
        let text = String(decoding: try JSONEncoder().encode(recommendation), as: UTF8.self)
        #expect(!text.contains("7123456") && !text.contains("7,123,456"))
        #expect(recommendation.rungs.count == 12)
        #expect(recommendation.outlook == recommendation.rungs[2])
        #expect(recommendation.jackpot.units == 3e6)
        #expect(recommendation.lastJackpot?.units == 2e6)
        #expect(recommendation.ratioBounds == RatioBounds(minimum: 0.33, maximum: 0.46))
        #expect(recommendation.ratioBasis == "as given (the upper bound holds even if the jackpot is won)")
        #expect(recommendation.notebookJackpot.units == 12e6)
        #expect(recommendation.binding.map(\.constraint) == [.cash])
    }

    @Test func `a curve of another ladder and a cash rule without cash are refused`() throws {
        let problem = try RandomLadder.plain.problem()
        let other = try JackpotLadder(
            minimum: problem.ladder.minimum,
            maximum: problem.ladder.maximum,
            step: Money(units: 500_000)
        )
        #expect(throws: InvalidValue.self) {
            try DecisionProblem(
                curve: problem.curve,
                ladder: other,
                economics: problem.economics,
                constraints: problem.constraints,
                trailing: problem.trailing
            )
        }
        let rule = try CashRule(secretName: "cash", safetyNet: .zero, breachProbability: Chance(0.01))
        #expect(throws: InvalidValue.self) {
            try DecisionProblem(
                curve: problem.curve,
                ladder: problem.ladder,
                economics: problem.economics,
                constraints: Constraints(cash: rule),
                trailing: problem.trailing
            )
        }
    }

    @Test func `sales beyond any lottery are refused, not enumerated`() throws {
        var world = RandomLadder.plain
        world.tickets = world.jackpots.map { _ in [1e308] }
        #expect(throws: InvalidValue.self) { try world.problem() }
        world.mode = .perWinner
        world.chance = 0.5
        world.tickets = world.jackpots.map { _ in [1e9] }
        #expect(throws: InvalidValue.self) { try world.problem() }
    }

    @Test func `the card of the model says how far the curve may be trusted`() {
        let effect = { JackpotEffect(elasticity: nil, standardError: nil, isIdentified: $0, explanation: "no jackpot") }
        #expect(DemandKnowledge(effect(true)) == .effectIdentified)
        #expect(DemandKnowledge(effect(false)) == .effectNotIdentified(reason: "no jackpot"))
    }

    @Test func `a draw without sales or history still has finite numbers`() throws {
        var world = RandomLadder.plain
        world.tickets = world.jackpots.map { _ in [0] }
        (world.trailingPayouts, world.trailingSales) = (0, 0)
        world.ratio = (0.3, 0.5, .ifWon)
        let decision = try Self.decision(world)
        #expect(decision.status == .infeasible)
        #expect(decision.rungs.allSatisfy { $0.slacks.allSatisfy(\.slack.isFinite) })
        #expect(try !Self.words(decision).isEmpty)
    }

    private static func decision(_ world: RandomLadder) throws -> JackpotDecision {
        JackpotDecision(try world.problem())
    }

    private static func words(_ decision: JackpotDecision) throws -> String {
        decision.explanation(in: try Currency("EUR"))
    }
}
