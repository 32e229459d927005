import Foundation
import JackpotOptimization
import Lottery
import Testing

struct MetamorphicTests {
    @Test func `widening a bound never lowers the value of the answer`() throws {
        for seed in 1...400 {
            let world = RandomLadder(seed: seed)
            let tight = JackpotDecision(try world.problem())
            guard tight.status == .feasible else { continue }
            var wide = world
            wide.ratio = world.ratio.map { (max(0, $0.minimum - 0.02), $0.maximum + 0.02, $0.mode) }
            wide.cash = world.cash.map { ($0.amount, $0.floor, min(1, $0.allowed + 0.05)) }
            wide.cap = world.cap.map { $0 * 1.2 }
            wide.tail = world.tail.map { ($0.mass, $0.limit * 1.2) }
            wide.multiple = world.multiple.map { $0 * 1.2 }
            let answer = JackpotDecision(try wide.problem())
            #expect(answer.choice.expectedNetRevenue >= tight.choice.expectedNetRevenue, "seed \(seed)")
        }
    }

    @Test func `ten times all money is ten times the answer`() throws {
        for seed in 1...400 {
            let world = RandomLadder(seed: seed)
            var scaled = world
            scaled.price *= 10
            scaled.ticketCost *= 10
            scaled.fixed *= 10
            scaled.reserve *= 10
            scaled.jackpots = world.jackpots.map { $0 * 10 }
            scaled.trailingPayouts *= 10
            scaled.trailingSales *= 10
            scaled.cash = world.cash.map { ($0.amount * 10, $0.floor * 10, $0.allowed) }
            scaled.tail = world.tail.map { ($0.mass, $0.limit * 10) }
            scaled.past = world.past.map { $0 * 10 }
            scaled.last = world.last.map { ($0.jackpot * 10, $0.won) }
            let small = JackpotDecision(try world.problem())
            let large = JackpotDecision(try scaled.problem())
            #expect(large.choice.jackpot.units == 10 * small.choice.jackpot.units, "seed \(seed)")
            #expect(large.status == small.status)
            let revenue = small.choice.expectedNetRevenue
            #expect(abs(large.choice.expectedNetRevenue - 10 * revenue) <= 1e-6 * max(1, abs(revenue)))
        }
    }

    @Test func `a higher cash floor never makes the chosen jackpot riskier against the old floor`() throws {
        for seed in 1...400 {
            var world = RandomLadder(seed: seed)
            world.cash = (9e6, 2e6, 0.05)
            let low = JackpotDecision(try world.problem())
            world.cash = (9e6, 5e6, 0.05)
            let high = JackpotDecision(try world.problem())
            guard low.status == .feasible, high.status == .feasible else { continue }
            let risk = { (rung: RungAssessment) in
                rung.outlook.netRevenue.probabilityOfFalling(below: 5e6, from: 9e6)
            }
            #expect(risk(high.choice) <= max(risk(low.choice), 0.05), "seed \(seed)")
            #expect(risk(high.choice) <= 0.05)
        }
    }

    @Test func `a jackpot that is never won goes to the top where sales rise`() throws {
        for seed in 1...100 {
            var world = RandomLadder(seed: seed)
            world.mode = .shared
            world.chance = 0
            world.tickets = world.jackpots.map { jackpot in world.weights.map { _ in 1e6 * pow(jackpot / 3e6, 0.4) } }
            (world.ratio, world.cash, world.cap, world.tail, world.multiple, world.last) = (
                nil, nil, nil, nil, nil, nil
            )
            #expect(JackpotDecision(try world.problem()).choice.jackpot.units == world.jackpots.last)
        }
    }

    @Test func `where sales do not answer, the lowest jackpot is the best`() throws {
        for seed in 1...100 {
            var world = RandomLadder(seed: seed)
            world.mode = .shared
            world.tickets = world.jackpots.map { _ in world.weights.map { _ in 1e6 } }
            (world.ratio, world.cash, world.cap, world.tail, world.multiple, world.last) = (
                nil, nil, nil, nil, nil, nil
            )
            #expect(JackpotDecision(try world.problem()).choice.jackpot.units == world.jackpots[0])
        }
    }

    @Test func `more clustered tickets are won less often and never cost more when shared`() throws {
        for seed in 1...100 {
            var world = RandomLadder(seed: seed)
            world.mode = .shared
            world.clustering = 4
            let loose = JackpotDecision(try world.problem()).rungs
            world.clustering = 0.5
            let tight = JackpotDecision(try world.problem()).rungs
            for (one, other) in zip(tight, loose) {
                #expect(one.outlook.winProbability < other.outlook.winProbability)
                #expect(one.outlook.expectedJackpotCost < other.outlook.expectedJackpotCost)
            }
        }
    }
}
