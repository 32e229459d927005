import Foundation
import JackpotOptimization
import Lottery
import Testing

struct ReserveHorizonTests {
    @Test func `cash that never binds changes nothing`() throws {
        for seed in 1...20 {
            let world = RandomHorizon(seed: seed, weeks: 1...4, rungs: 1...3)
            let cash = try RandomCash(now: 1e9, allowed: 0.01, ceiling: nil).slack()
            let values = try world.problem(slack: cash, slackPoints: 5).plan().values
            for (mine, free) in zip(values, try world.problem().plan().values) {
                #expect(abs(mine - free) <= 1e-9 * abs(free))
            }
        }
    }

    @Test func `small horizons come near the exact tree with cash as a state, with the same first jackpot`() throws {
        var errors: [Double] = []
        var restrained = 0
        for seed in 1...60 {
            let world = RandomHorizon(seed: seed, weeks: 2...4, rungs: 2...4)
            let cash = RandomCash(seed: seed)
            let values = try world.problem(points: 15, slack: cash.slack(), slackPoints: 121).plan().values
            let exact = world.values(under: cash)
            let scale = exact.map(abs).max() ?? 1
            errors += zip(values, exact).map { abs($0 - $1) / scale }
            let first = values.firstIndex(of: values.max() ?? 0) ?? 0
            #expect((exact.max() ?? 0) - exact[first] <= 1e-4 * scale, "seed \(seed)")
            restrained += zip(exact, world.values()).contains { $1 - $0 > 1e-3 * scale } ? 1 : 0
        }
        let ordered = errors.sorted()
        #expect(ordered[ordered.count / 2] < 1e-4, "\(ordered[ordered.count / 2])")
        #expect(ordered[ordered.count * 9 / 10] < 1e-2, "\(ordered[ordered.count * 9 / 10])")
        #expect(restrained > 20)
    }

    @Test func `a ceiling lowers what tight cash can be worth`() throws {
        var lowered = 0
        for seed in 1...20 {
            var world = RandomHorizon(seed: seed, weeks: 5...5, rungs: 4...4)
            world.isRatchet = false
            var cash = RandomCash(now: 3e6, allowed: 0, ceiling: nil)
            let free = try world.problem(points: 5, slack: cash.slack(), slackPoints: 121).plan().value
            cash.ceiling = 3e6
            let bound = try world.problem(points: 5, slack: cash.slack(), slackPoints: 121).plan().value
            #expect(bound <= free + 2e-3 * abs(free), "seed \(seed)")
            lowered += bound < free - 1e-3 * abs(free) ? 1 : 0
        }
        #expect(lowered > 0)
    }

    @Test func `expected net revenue of the path adds up to the value of the plan`() throws {
        for seed in 1...16 {
            let world = RandomHorizon(seed: seed, weeks: 1...13, rungs: 1...9)
            let plan = try world.problem(points: 11, slack: RandomCash(seed: seed).slack()).plan()
            let total = plan.path.reduce(0) { $0 + $1.expectedNetRevenue }
            let scale = plan.path.reduce(1) { $0 + abs($1.expectedNetRevenue) }
            #expect(abs(total - plan.value) <= 1e-12 * scale, "seed \(seed)")
            #expect(plan.path.allSatisfy { $0.low <= $0.median && $0.median <= $0.high })
            #expect(plan.path.allSatisfy { $0.winProbability >= 0 && $0.winProbability <= 1 })
        }
    }

    @Test func `more cash never lowers the value where the jackpot may fall`() throws {
        for seed in 1...12 {
            var world = RandomHorizon(seed: seed, weeks: 5...5, rungs: 4...4)
            world.isRatchet = false
            var cash = RandomCash(seed: seed)
            var least = -Double.infinity
            for now in stride(from: -1e6, through: 9e6, by: 2.5e6) {
                cash.now = now
                let value = try world.problem(points: 5, slack: cash.slack(), slackPoints: 121).plan().value
                #expect(value >= least - 2e-3 * abs(value), "seed \(seed), \(now)")
                least = max(least, value)
            }
        }
    }

    @Test func `cash is a state where its rule cuts a jackpot that keeps the others, and nowhere else`() throws {
        var world = Self.ratcheted
        let plan = { (cash: Double, floor: Double) in
            world.cash = (cash, floor, 0.01)
            return try #require(try Self.decision(world).plan)
        }
        let free = try plan(100e6, 0)
        #expect(try plan(80e6, 5e6) == free)
        let tight = try plan(9e6, 5e6)
        #expect(tight.value < free.value)
        world.cash = (9e6, 5e6, 0.01)
        let carried = try Self.decision(world)
        let projected = try HorizonProblem(
            world.problem(),
            demand: RecommendedPlanTests.outlook(effect: -0.05, error: 0.01).demand,
            state: .init(logReference: 15, rollovers: 1),
            laterRungs: RungProjection(carried).laterRungs(weeks: 6)
        ).plan()
        #expect(projected.value != tight.value)
    }

    @Test func `balances that the certificates do not tell apart give the same plan`() throws {
        var pairs = 0
        var world = Self.ratcheted
        var random = TestRandom(seed: 5)
        var seen: [[Double?]: (values: [Double?], plan: HorizonPlan?)] = [:]
        for _ in 0..<60 {
            world.cash = (Double(random.whole(500_000_000...1_400_000_000)) / 100, 5e6, 0.01)
            let decision = try Self.decision(world)
            let found = (values: decision.rungs.map(\.planValue), plan: decision.plan)
            guard let other = seen.updateValue(found, forKey: decision.rungs.map(\.breachProbability)) else { continue }
            pairs += 1
            #expect(found == other)
        }
        #expect(pairs > 20)
        #expect(seen.count > 5)
    }

    /// Twelve jackpots that may not fall before they are won, the last one won.
    private static var ratcheted: RandomLadder {
        var world = RandomLadder.plain
        world.mayFall = false
        world.last = (1e6, true)
        return world
    }

    private static func decision(_ world: RandomLadder) throws -> JackpotDecision {
        let outlook = try RecommendedPlanTests.outlook(effect: -0.05, error: 0.01)
        return try JackpotDecision(world.problem(), outlook: outlook, points: 41)
    }

    @Test func `a ceiling below the safety net is refused, as is cash that is no number`() throws {
        let rule = { (ceiling: Double) in
            try CashRule(
                secretName: "cash",
                safetyNet: Money(units: 5e6),
                breachProbability: Chance(0.01),
                ceiling: Money(units: ceiling)
            )
        }
        #expect(try rule(5e6).ceiling == Money(units: 5e6))
        #expect(throws: InvalidValue.self) { try rule(4e6) }
        #expect(throws: InvalidValue.self) { try RandomCash(now: .nan, allowed: 0.01, ceiling: nil).slack() }
        #expect(throws: InvalidValue.self) { try RandomCash(now: 1, allowed: 0.01, ceiling: -1).slack() }
    }
}

/// Cash above the safety net before a draw, and the rule.
private struct RandomCash {
    var now: Double
    var allowed: Double
    var ceiling: Double?

    init(now: Double, allowed: Double, ceiling: Double?) {
        self.now = now
        self.allowed = allowed
        self.ceiling = ceiling
    }

    init(seed: Int) {
        var random = TestRandom(seed: seed + 40_000)
        now = random.number(-1e6...5e6)
        allowed = [0, 0.01, 0.05, 0.2][random.whole(0...3)]
        ceiling = random.chance(0.5) ? random.number(2e6...8e6) : nil
    }

    func slack() throws -> HorizonSlack {
        .cash(try CashSlack(now: Secret(now), allowed: Chance(allowed), ceiling: ceiling))
    }
}

extension RandomHorizon {
    /// A draw in the exact tree.
    private struct Draw {
        var value: Double
        var needed: Double
    }

    /// The value of each first rung when later weeks keep the cash rule, which stands above the ratchet, or miss it by
    /// the least; walks every sequence, sharing no code with the product.
    fileprivate func values(under cash: RandomCash) -> [Double] {
        jackpots.indices.map { draw($0, 0, logReference, rollovers, cash.now, cash).value }
    }

    private func draw(
        _ rung: Int,
        _ week: Int,
        _ reference: Double,
        _ rolled: Int,
        _ balance: Double,
        _ cash: RandomCash
    ) -> Draw {
        let change =
            shifts[week][rung] + effect * (reference - logReference) + rollover[min(rolled, 6)]
            - rollover[min(rollovers, 6)]
        let sold = tickets[rung].map { $0 * exp(change) }
        let kept = sold.map { retained * price * $0 - fixed }
        let chances = sold.map { -expm1($0 * log1p(-chance)) }
        let keep = zip(kept, weights).reduce(0) { $0 + $1.0 * $1.1 }
        let win = zip(chances, weights).reduce(0) { $0 + $1.0 * $1.1 }
        let net = keep - win * jackpots[rung]
        let breach = { (balance: Double) in
            kept.indices.reduce(0.0) { sum, index in
                let won = balance + kept[index] - jackpots[rung] < -1e-6 ? chances[index] : 0
                let lost = balance + kept[index] < -1e-6 ? 1 - chances[index] : 0
                return sum + weights[index] * (won + lost)
            }
        }
        let balances = kept.flatMap { [-$0, jackpots[rung] - $0] }.sorted()
        let needed = balances.first { breach($0) <= cash.allowed + 1e-12 } ?? .infinity
        guard week + 1 < weeks else { return Draw(value: net, needed: needed) }
        let habit = retention * reference + (1 - retention) * log(jackpots[rung])
        let best = { (floor: Int, rolled: Int, balance: Double) -> Double in
            let left = min(balance, cash.ceiling ?? .infinity)
            let draws = jackpots.indices.map { draw($0, week + 1, habit, rolled, left, cash) }
            if let best = draws[floor...].filter({ $0.needed <= left }).map(\.value).max() { return best }
            if let largest = draws.last(where: { $0.needed <= left }) { return largest.value }
            return draws.min { $0.needed < $1.needed }?.value ?? 0
        }
        let won = best(0, 0, balance + keep - jackpots[rung])
        let lost = best(isRatchet ? rung : 0, rolled + 1, balance + keep)
        return Draw(value: net + win * won + (1 - win) * lost, needed: needed)
    }
}
