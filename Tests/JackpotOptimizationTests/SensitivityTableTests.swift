import Foundation
import JackpotOptimization
import Lottery
import TestSupport
import Testing

struct SensitivityTableTests {
    @Test func `balances that the certificates do not tell apart give the same table`() async throws {
        var pairs = 0
        for seed in 1...16 {
            var random = TestRandom(seed: seed + 9_000)
            var world = RandomLadder(seed: seed)
            var seen: [[Double?]: Data] = [:]
            for _ in 0..<14 {
                world.cash = (Double(random.whole(0...1_400_000_000)) / 100, 2e6, 0.02)
                let problem = try world.problem()
                let certificates = JackpotDecision(problem).rungs.map(\.breachProbability)
                let table = try Self.bytes(await Self.table(problem))
                guard let other = seen.updateValue(table, forKey: certificates) else { continue }
                pairs += 1
                #expect(table == other, "seed \(seed), cash \(world.cash?.amount ?? 0)")
            }
        }
        #expect(pairs > 50)
    }

    @Test func `nor do they give another plan`() async throws {
        var world = RandomLadder.plain
        world.last = (4e6, true)
        let outlook = try RecommendedPlanTests.outlook(effect: -0.05, error: 0.01, draws: 3)
        var seen: [[Double?]: [Double?]] = [:]
        for cash in stride(from: 7e6, to: 12e6, by: 300_000) {
            world.cash = (cash, 5e6, 0.01)
            let decision = try JackpotDecision(world.problem(), outlook: outlook, points: 11)
            #expect(decision.draws == 3)
            let values = decision.rungs.map(\.planValue)
            let other = seen.updateValue(values, forKey: decision.rungs.map(\.breachProbability))
            #expect(other == nil || other == values, "cash \(cash)")
        }
        #expect(seen.count > 3 && seen.count < 17)
    }

    @Test func `the bar of cash stands only where the certificates bound it from both sides`() async throws {
        var world = RandomLadder.plain
        let expected: [(Double, Set<SensitivityFactor>)] = [
            (7e6, [.elasticity, .winChance, .cash]), (30e6, [.elasticity, .winChance]),
            (1e6, [.elasticity, .winChance]),
        ]
        for (cash, factors) in expected {
            world.cash = (cash, 5e6, 0.01)
            let table = try await Self.table(try world.problem())
            #expect(Set(table.bars.map(\.factor)) == factors, "cash \(cash)")
        }
    }

    @Test func `cash that is ample plays no part`() async throws {
        for seed in 1...20 {
            var world = RandomLadder(seed: seed)
            world.cash = nil
            let without = try await Self.table(world.problem())
            world.cash = (1e12, 2e6, 0.02)
            let ample = try await Self.table(world.problem())
            #expect(try Self.bytes(ample) == Self.bytes(without), "seed \(seed)")
        }
    }

    @Test func `no break-even of cash is written, nor the amount itself`() async throws {
        var world = RandomLadder.plain
        world.ratio = (0.33, 0.46, .ifWon)
        world.cash = (7_123_456.78, 5e6, 0.01)
        let table = try await Self.table(try world.problem())
        #expect(
            Set(table.breakEvens.map(\.factor)) == [.elasticity, .winChance, .payoutRatioMinimum, .payoutRatioMaximum]
        )
        #expect(table.breakEvens.count == 8)
        let text = String(decoding: try Self.bytes(table), as: UTF8.self)
        #expect(!text.contains("7123456"))
    }

    @Test func `the table starts from the answer of the recommendation`() async throws {
        for seed in 1...40 {
            let problem = try RandomLadder(seed: seed).problem()
            let table = try await Self.table(problem)
            #expect(table.jackpot == JackpotDecision(problem).choice.jackpot, "seed \(seed)")
            #expect(table.draws == 1)
        }
    }

    @Test func `with a plan each bar is the plan of the changed world`() async throws {
        var world = RandomLadder.plain
        world.mayFall = false
        world.last = (1e6, true)
        let outlook = try RecommendedPlanTests.outlook(effect: -0.05, error: 0.01)
        let problem = try world.problem()
        let table = try await Self.table(problem, outlook)
        #expect(table.draws == 6)
        for bar in table.bars {
            for (change, answer) in [(-bar.change, bar.fallen), (bar.change, bar.risen)] {
                var changed = world
                switch bar.factor {
                case .elasticity:
                    changed.tickets = zip(world.jackpots, world.tickets).map { jackpot, tickets in
                        tickets.map { $0 * pow(jackpot / problem.pivot.units, change) }
                    }
                case .winChance: changed.chance *= 1 + change
                case .cash, .payoutRatioMinimum, .payoutRatioMaximum: Issue.record("\(bar.factor) has no bar here")
                }
                let again = try changed.problem()
                let horizon = try HorizonProblem(
                    again,
                    demand: outlook.demand,
                    state: outlook.memory,
                    points: Sample.configuration().decision.gridPoints
                )
                let plan = horizon.plan()
                #expect(answer.jackpot.units == world.jackpots[plan.firstRung], "\(bar.factor) by \(change)")
            }
        }
        let again = try await Self.table(problem, outlook)
        #expect(try Self.bytes(table) == Self.bytes(again))
    }

    @Test func `a plan that is not made again is the one that would be made`() async throws {
        var turns = 0
        for seed in 1...25 {
            var world = RandomLadder(seed: seed)
            world.mayFall = false
            let problem = try world.problem()
            let rungs = world.jackpots.count
            let outlook = try RecommendedPlanTests.outlook(effect: -0.05, error: 0.01, draws: 4, rungs: rungs)
            let bars = try Sensitivity(problem, outlook: outlook, points: 21).tornado { $0.furthestChange }
            for bar in bars {
                for answer in [bar.fallen, bar.risen] {
                    let changed = try problem.changing(bar.factor, by: answer.change)
                    let anew = try JackpotDecision(changed, outlook: outlook, points: 21)
                    #expect(answer.jackpot == anew.choice.jackpot && answer.status == anew.status, "seed \(seed)")
                    #expect(answer.expectedNetRevenue == anew.choice.expectedNetRevenue)
                }
                turns += bar.swing > .zero ? 1 : 0
            }
        }
        #expect(turns > 10)
    }

    private static func table(
        _ problem: DecisionProblem,
        _ outlook: SalesOutlook? = nil
    ) async throws -> SensitivityTable {
        try await SensitivityTable(
            problem,
            outlook: outlook,
            configuration: Sample.configuration(),
            draw: CalendarDay(daysSinceEpoch: 20_782)
        )
    }

    private static func bytes(_ table: SensitivityTable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(table)
    }
}
