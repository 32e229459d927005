import Foundation
import JackpotOptimization
import Lottery
import Testing

struct SensitivityTests {
    @Test func `each bar is the decision of the world that was changed by hand`() throws {
        for seed in 1...80 {
            let world = RandomLadder(seed: seed)
            let problem = try world.problem()
            let pivot = problem.pivot.units
            for bar in try Sensitivity(problem).tornado() {
                for answer in [bar.fallen, bar.risen] {
                    var changed = world
                    switch bar.factor {
                    case .elasticity:
                        changed.tickets = zip(world.jackpots, world.tickets).map { jackpot, tickets in
                            tickets.map { $0 * pow(jackpot / pivot, answer.change) }
                        }
                    case .winChance: changed.chance *= 1 + answer.change
                    case .cash: changed.cash?.amount *= 1 + answer.change
                    case .payoutRatioMinimum:
                        changed.ratio?.minimum = min(
                            world.ratio?.maximum ?? 1,
                            (world.ratio?.minimum ?? 0) + answer.change
                        )
                    case .payoutRatioMaximum:
                        changed.ratio?.maximum = max(
                            world.ratio?.minimum ?? 0,
                            (world.ratio?.maximum ?? 1) + answer.change
                        )
                    }
                    let expected = BruteForce(changed)
                    let index = expected.answer.index
                    #expect(answer.jackpot.units == world.jackpots[index], "seed \(seed), \(bar.factor)")
                    let revenue = expected.rungs[index].revenue
                    #expect(abs(answer.expectedNetRevenue - revenue) <= 1e-8 * world.jackpots[index])
                }
            }
        }
    }

    @Test func `bars stand only for what the decision has, widest swing first`() throws {
        let free = try Sensitivity(RandomLadder.plain.problem()).tornado()
        #expect(Set(free.map(\.factor)) == [.elasticity, .winChance])
        #expect(zip(free, free.dropFirst()).allSatisfy { $0.swing >= $1.swing })
        var world = RandomLadder.plain
        world.cash = (7e6, 5e6, 0.01)
        world.ratio = (0.33, 0.46, .ifWon)
        #expect(try Sensitivity(world.problem()).tornado().count == 5)
    }

    @Test func `more elastic sales and rarer wins raise the jackpot`() throws {
        let sensitivity = Sensitivity(try RandomLadder.plain.problem())
        let bars = try sensitivity.tornado()
        let elasticity = try #require(bars.first { $0.factor == .elasticity })
        #expect(elasticity.fallen.jackpot < elasticity.risen.jackpot)
        let chance = try #require(bars.first { $0.factor == .winChance })
        #expect(chance.fallen.jackpot > chance.risen.jackpot)
    }

    @Test func `the answer holds up to the break-even and turns beyond it`() throws {
        var found = 0
        for seed in 1...60 {
            let problem = try RandomLadder(seed: seed).problem()
            let unchanged = JackpotDecision(problem)
            for factor in SensitivityFactor.allCases {
                for limit in [-0.3, 0.3] {
                    guard let turn = try Sensitivity(problem).breakEven(factor, towards: limit) else { continue }
                    found += 1
                    let before = JackpotDecision(try problem.changing(factor, by: turn.change))
                    #expect(before.choice.jackpot == unchanged.choice.jackpot, "seed \(seed), \(factor)")
                    let step = limit / 2_000
                    let after = JackpotDecision(try problem.changing(factor, by: turn.change + step))
                    #expect(
                        after.choice.jackpot == turn.jackpot && after.status == turn.status,
                        "seed \(seed), \(factor)"
                    )
                }
            }
        }
        #expect(found > 50)
    }

    @Test func `the break-even of cash is where the next jackpot becomes affordable`() throws {
        var world = RandomLadder.plain
        world.cash = (7e6, 5e6, 0.01)
        let problem = try world.problem()
        let decision = JackpotDecision(problem)
        #expect(decision.choice.jackpot.units == 3e6)
        let turn = try #require(try Sensitivity(problem).breakEven(.cash, towards: 0.5))
        let next = decision.rungs[3]
        let lost = next.outlook.netRevenue.outcomes[0].netRevenue
        #expect(turn.jackpot == next.jackpot)
        #expect(abs(7e6 * (1 + turn.change) + lost - 5e6) < 7e6 * 0.5 / 2_000)
    }

    @Test func `a factor that the decision does not have never turns it`() throws {
        let sensitivity = Sensitivity(try RandomLadder.plain.problem())
        #expect(try sensitivity.breakEven(.cash, towards: -1) == nil)
        #expect(try sensitivity.breakEven(.payoutRatioMaximum, towards: -1) == nil)
    }
}
