import Foundation
import JackpotOptimization
import Lottery
import Testing

struct RatioHorizonTests {
    @Test func `a bound that never binds changes nothing`() throws {
        for seed in 1...20 {
            let world = RandomHorizon(seed: seed, weeks: 1...4, rungs: 1...3)
            let leaving = Array(repeating: 0.0, count: world.weeks)
            let ratio = try RatioSlack(maximum: Share(0.9), mode: .ifWon, now: 1e9, leaving: leaving)
            let values = try world.problem(slack: .payoutRatio(ratio), slackPoints: 5).plan().values
            for (mine, free) in zip(values, try world.problem().plan().values) {
                #expect(abs(mine - free) <= 1e-9 * abs(free))
            }
        }
    }

    @Test(arguments: [PayoutRatioRule.Mode.expected, .ifWon])
    func `small horizons come near the exact tree with the slack as a state`(mode: PayoutRatioRule.Mode) throws {
        var errors: [Double] = []
        var restrained = 0
        for seed in 1...16 {
            let world = RandomHorizon(seed: seed, weeks: 2...3, rungs: 2...3)
            var random = TestRandom(seed: seed + 70_000)
            let leaving = (0..<world.weeks).map { _ in random.number(-1e6...1e6) }
            let now = random.number(-2e6...4e6) - (mode == .expected ? 4e6 : 0)
            let ratio = try RatioSlack(maximum: Share(0.45), mode: mode, now: now, leaving: leaving)
            let problem = try world.problem(points: 21, slack: .payoutRatio(ratio), slackPoints: 401)
            let values = problem.plan().values
            let exact = world.values(under: ratio)
            let scale = exact.map(abs).max() ?? 1
            errors += zip(values, exact).map { abs($0 - $1) / scale }
            restrained += zip(exact, world.values()).contains { $1 - $0 > 1e-4 * scale } ? 1 : 0
        }
        let ordered = errors.sorted()
        #expect(ordered[ordered.count / 2] < 1e-4, "\(ordered[ordered.count / 2])")
        #expect(ordered[ordered.count * 9 / 10] < 2e-2, "\(ordered[ordered.count * 9 / 10])")
        #expect(restrained > 3)
    }

    @Test func `where asked for, what is left below the bound is a state of the plan`() throws {
        var world = RandomLadder.plain
        world.last = (2e6, true)
        world.ratio = (0.2, 0.42, .ifWon)
        world.leaving = (0..<51).map { TrailingLedger.Draw(payouts: 2e6 + 1e4 * Double($0), sales: 5e6) }
        let outlook = try RecommendedPlanTests.outlook(effect: 0, error: 0.01, draws: 4)
        let projected = try JackpotDecision(world.problem(), outlook: outlook, points: 21)
        #expect(projected.lookAhead == .myopic && projected.plan == nil)
        world.ratioLookAhead = .state
        let decision = try JackpotDecision(world.problem(), outlook: outlook, points: 21)
        #expect(decision.lookAhead == .payoutRatio && decision.draws == 4)
        let byHand = try HorizonProblem(
            world.problem(),
            demand: outlook.demand,
            state: outlook.memory,
            points: 15,
            slack: .payoutRatio(
                RatioSlack(
                    maximum: Share(0.42),
                    mode: .ifWon,
                    now: 0.42 * world.trailingSales - world.trailingPayouts,
                    leaving: world.leaving.map { 0.42 * $0.sales - $0.payouts }
                )
            ),
            slackPoints: 41
        )
        #expect(decision.rungs.map(\.planValue) == byHand.plan().values)
    }

    @Test func `cash that is tight stands above the ratio, which then is carried forward as it is`() throws {
        var world = RandomLadder.plain
        world.last = (2e6, true)
        world.mayFall = false
        world.ratio = (0.2, 0.5, .ifWon)
        world.leaving = Array(repeating: TrailingLedger.Draw(payouts: 2e6, sales: 5e6), count: 51)
        world.cash = (7e6, 5e6, 0.01)
        let outlook = try RecommendedPlanTests.outlook(effect: -0.05, error: 0.01, draws: 3)
        let projected = try JackpotDecision(world.problem(), outlook: outlook, points: 11)
        #expect(projected.rungs.contains { !$0.isFeasible && $0.isFeasible(without: .cash) })
        world.ratioLookAhead = .state
        let decision = try JackpotDecision(world.problem(), outlook: outlook, points: 11)
        #expect(decision.rungs.map(\.planValue) == projected.rungs.map(\.planValue))
    }

    @Test func `too few leaving draws are refused`() throws {
        let world = RandomHorizon(seed: 1, weeks: 3...3, rungs: 2...2)
        let ratio = try RatioSlack(maximum: Share(0.5), mode: .expected, now: 0, leaving: [0])
        #expect(throws: InvalidValue.self) { try world.problem(slack: .payoutRatio(ratio)) }
        #expect(throws: InvalidValue.self) {
            try RatioSlack(maximum: Share(0.5), mode: .expected, now: .infinity, leaving: [])
        }
    }
}

extension RandomHorizon {
    /// The value of each first rung when later weeks keep the bound, which stands above the ratchet, or miss it by the
    /// least.
    fileprivate func values(under ratio: RatioSlack) -> [Double] {
        jackpots.indices.map { draw($0, 0, logReference, rollovers, ratio.now, ratio).value }
    }

    private func draw(
        _ rung: Int,
        _ week: Int,
        _ reference: Double,
        _ rolled: Int,
        _ slack: Double,
        _ ratio: RatioSlack
    ) -> (value: Double, miss: Double) {
        let change =
            shifts[week][rung] + effect * (reference - logReference) + rollover[min(rolled, 6)]
            - rollover[min(rollovers, 6)]
        var (net, win, sales) = (-fixed, 0.0, 0.0)
        for (tickets, weight) in zip(tickets[rung], weights) {
            let sold = tickets * exp(change)
            let chance = -expm1(sold * log1p(-self.chance))
            win += weight * chance
            sales += weight * price * sold
            net += weight * (retained * price * sold - jackpots[rung] * chance)
        }
        let room = slack + ratio.maximum.fraction * sales
        let miss = max(0, (ratio.mode == .ifWon ? jackpots[rung] : win * jackpots[rung]) - room)
        guard week + 1 < weeks else { return (net, miss) }
        let habit = retention * reference + (1 - retention) * log(jackpots[rung])
        let best = { (floor: Int, rolled: Int, slack: Double) -> Double in
            let draws = jackpots.indices.map { draw($0, week + 1, habit, rolled, slack, ratio) }
            if let best = draws[floor...].filter({ $0.miss == 0 }).map(\.value).max() { return best }
            let least = draws.map(\.miss).min() ?? 0
            return draws.last { $0.miss == least }?.value ?? 0
        }
        let after = room - ratio.leaving[week]
        let won = best(0, 0, after - jackpots[rung])
        return (net + win * won + (1 - win) * best(isRatchet ? rung : 0, rolled + 1, after), miss)
    }
}
