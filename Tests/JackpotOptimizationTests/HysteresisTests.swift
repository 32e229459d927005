import JackpotOptimization
import Lottery
import Testing

struct HysteresisTests {
    @Test func `the last jackpot stays unless a change gains more than the amount`() throws {
        let free = try Self.decision(last: 4e6, nil)
        #expect(free.choice.jackpot.units == 5e6 && free.hysteresis == nil)
        let gain = try #require(free.gainOverLast)
        let stays = try Self.decision(last: 4e6, .amount(Money(units: gain + 1)))
        #expect(stays.choice.jackpot.units == 4e6)
        let verdict = try #require(stays.hysteresis)
        #expect(verdict.keepsLast && verdict.best.units == 5e6 && abs(verdict.gain - gain) < 1e-6)
        #expect(
            stays.explanation(in: try Currency("EUR"))
                == "The last jackpot stays at 4,000,000 EUR: 5,000,000 EUR would bring "
                + "\(Int(gain.rounded()).grouped) EUR more, which does not exceed the threshold of "
                + "\(Int((gain + 1).rounded()).grouped) EUR for a change."
        )
        let moves = try Self.decision(last: 4e6, .amount(Money(units: gain - 1)))
        #expect(moves.choice.jackpot.units == 5e6 && moves.hysteresis?.keepsLast == false)
    }

    @Test func `a share is taken of what the last jackpot would bring`() throws {
        let free = try Self.decision(last: 2e6, nil)
        let gain = try #require(free.gainOverLast)
        let base = try #require(free.last?.expectedNetRevenue)
        let stays = try Self.decision(last: 2e6, .share(Share(gain / base + 1e-6)))
        #expect(stays.choice.jackpot.units == 2e6)
        let moves = try Self.decision(last: 2e6, .share(Share(gain / base - 1e-6)))
        #expect(moves.choice.jackpot.units == 5e6)
    }

    @Test func `rules come before the threshold`() throws {
        var world = RandomLadder.plain
        world.cash = (7e6, 5e6, 0.01)
        world.last = (8e6, true)
        let decision = try Self.decision(world, .amount(Money(units: 1e9)))
        #expect(decision.choice.jackpot.units == 3e6)
        #expect(decision.hysteresis == nil)
        world.cash = (1e6, 5e6, 0)
        let infeasible = try Self.decision(world, .amount(Money(units: 1e9)))
        #expect(infeasible.status == .infeasible && infeasible.hysteresis == nil)
    }

    @Test func `1,000 random ladders keep the last jackpot exactly when brute force says so`() throws {
        var kept = 0
        for seed in 1...1_000 {
            let world = RandomLadder(seed: seed)
            var random = TestRandom(seed: seed + 5_000)
            let amount = pow10(random.whole(2...6))
            let decision = try Self.decision(world, .amount(Money(units: amount)))
            let oracle = BruteForce(world)
            guard let last = world.last, oracle.answer.isFeasible else { continue }
            let near = world.jackpots.indices.min { one, other in
                let (a, b) = (abs(world.jackpots[one] - last.jackpot), abs(world.jackpots[other] - last.jackpot))
                return a == b ? one < other : a < b
            }
            let rung = try #require(near)
            let best = oracle.answer.index
            let stays = oracle.rungs[rung].keeps() && oracle.rungs[best].revenue - oracle.rungs[rung].revenue <= amount
            kept += stays && best != rung ? 1 : 0
            #expect(decision.choice.jackpot.units == world.jackpots[stays ? rung : best], "seed \(seed)")
        }
        #expect(kept > 20)
    }

    private func pow10(_ exponent: Int) -> Double { (0..<exponent).reduce(1.0) { value, _ in value * 10 } }

    private static func decision(last: Double, _ hysteresis: Hysteresis?) throws -> JackpotDecision {
        var world = RandomLadder.plain
        world.last = (last, true)
        return try decision(world, hysteresis)
    }

    private static func decision(_ world: RandomLadder, _ hysteresis: Hysteresis?) throws -> JackpotDecision {
        var world = world
        world.hysteresis = hysteresis
        return JackpotDecision(try world.problem())
    }
}

extension Int {
    /// Digits in groups of three.
    fileprivate var grouped: String {
        let digits = Array(String(self))
        let parts = digits.enumerated().map { (digits.count - $0) % 3 == 0 && $0 > 0 ? ",\($1)" : "\($1)" }
        return parts.joined()
    }
}
