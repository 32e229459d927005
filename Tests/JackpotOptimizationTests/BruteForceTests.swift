import Foundation
import JackpotOptimization
import Lottery
import Testing

struct BruteForceTests {
    @Test func `1,000 of 1,000 random ladders are decided as by brute force`() throws {
        var differing: [Int] = []
        for seed in 1...1_000 {
            let world = RandomLadder(seed: seed)
            let oracle = BruteForce(world)
            let decision = JackpotDecision(try world.problem())
            let answer = oracle.answer
            let isSame =
                decision.choice.jackpot.units == world.jackpots[answer.index]
                && (decision.status == .feasible) == answer.isFeasible
            if !isSame { differing.append(seed) }
        }
        #expect(differing == [])
    }

    @Test func `every slack of every rung is that of brute force`() throws {
        for seed in 1...300 {
            let world = RandomLadder(seed: seed)
            let oracle = BruteForce(world)
            let decision = JackpotDecision(try world.problem())
            for (rung, expected) in zip(decision.rungs, oracle.rungs) {
                #expect(rung.slacks.map(\.constraint) == expected.slacks.map(\.kind), "seed \(seed)")
                let isClose = zip(rung.slacks, expected.slacks).allSatisfy { mine, theirs in
                    abs(mine.slack - theirs.slack) <= 1e-8 * (abs(theirs.slack) > 1 ? rung.jackpot.units : 1)
                }
                #expect(isClose, "seed \(seed), jackpot \(rung.jackpot.units)")
                let revenue = expected.revenue
                #expect(abs(rung.expectedNetRevenue - revenue) <= 1e-8 * rung.jackpot.units, "seed \(seed)")
            }
        }
    }

    @Test func `a rule binds exactly when its removal changes the answer, and costs what that brings`() throws {
        for seed in 1...500 {
            let world = RandomLadder(seed: seed)
            let oracle = BruteForce(world)
            guard oracle.answer.isFeasible else { continue }
            let answer = oracle.rungs[oracle.answer.index]
            var expected: [ConstraintKind: Double] = [:]
            for rule in answer.slacks.map(\.kind) {
                guard let other = oracle.best({ $0.keeps(without: rule) }), other != oracle.answer.index else {
                    continue
                }
                expected[rule] = oracle.rungs[other].revenue - answer.revenue
            }
            let decision = JackpotDecision(try world.problem())
            #expect(decision.binding.map(\.constraint) == expected.keys.sorted(), "seed \(seed)")
            for rule in decision.binding {
                let price = expected[rule.constraint] ?? .nan
                #expect(abs(rule.shadowPrice - price) <= 1e-8 * answer.jackpot, "seed \(seed)")
                #expect(rule.shadowPrice > 0)
            }
        }
    }

    @Test func `the notebook's rule takes the largest sales whatever they cost`() throws {
        for seed in 1...300 {
            let world = RandomLadder(seed: seed)
            let sales = BruteForce(world).rungs.map(\.sales)
            let decision = JackpotDecision(try world.problem())
            #expect(decision.notebook.jackpot.units == world.jackpots[sales.firstIndex(of: sales.max() ?? 0) ?? 0])
        }
    }
}
