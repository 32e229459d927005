import Lottery
import Testing

@testable import JackpotOptimization

struct PairedGainTests {
    @Test(arguments: 0..<60)
    func `the mean of the paired gains is the difference of expected net revenues`(seed: Int) throws {
        let problem = try RandomLadder(seed: seed).problem()
        let (first, last) = (problem.curve.rungs[0], problem.curve.rungs[problem.curve.rungs.count - 1])
        let gain = PairedGain(of: last, over: first, weights: problem.curve.weights, economics: problem.economics)
        let mean = gain.distribution.outcomes.reduce(0) { $0 + $1.probability * $1.netRevenue }
        let expected = [last, first].map { expectation(of: $0, in: problem) }
        #expect(abs(mean - (expected[0] - expected[1])) <= 1e-6 * max(1, abs(expected[0])))
        #expect(abs(gain.distribution.outcomes.reduce(0) { $0 + $1.probability } - 1) <= 1e-9)
    }

    @Test(arguments: 0..<20)
    func `its percentiles are those of draws that share sales and luck`(seed: Int) throws {
        let problem = try RandomLadder(seed: seed).problem()
        let (first, last) = (problem.curve.rungs[0], problem.curve.rungs[problem.curve.rungs.count - 1])
        let gain = PairedGain(of: last, over: first, weights: problem.curve.weights, economics: problem.economics)
        // Every scenario meets the same 4,000 strokes of luck.
        let luck = (0..<4_000).map { (Double($0) + 0.5) / 4_000 }
        var draws: [(Double, Double)] = []
        for (place, weight) in problem.curve.weights.enumerated() {
            let (mine, others) = (outlook(last, place, problem).netRevenue, outlook(first, place, problem).netRevenue)
            draws += luck.map { (mine.quantile($0) - others.quantile($0), weight / 4_000) }
        }
        for level in [0.05, 0.5, 0.95] {
            // A stroke of luck more or less may stand on the other side of a step.
            let lower = gain.distribution.quantile(max(0, level - 0.002))
            let upper = gain.distribution.quantile(min(1, level + 0.002))
            let counted = quantile(level, of: draws)
            #expect(lower - 1e-6 <= counted && counted <= upper + 1e-6, "\(level)")
        }
    }

    @Test func `a jackpot that stays gains nothing, whatever happens`() throws {
        let problem = try RandomLadder(seed: 3).problem()
        let rung = problem.curve.rungs[0]
        let gain = PairedGain(of: rung, over: rung, weights: problem.curve.weights, economics: problem.economics)
        #expect(gain.distribution.outcomes.allSatisfy { $0.netRevenue == 0 })
    }

    @Test func `the recommendation carries the range around the gain, and none without a last jackpot`() throws {
        var world = RandomLadder.plain
        world.last = (2e6, true)
        let decision = JackpotDecision(try world.problem())
        let range = try #require(decision.gainRange)
        #expect(range.lowerBound <= range.upperBound)
        world.last = nil
        #expect(JackpotDecision(try world.problem()).gainRange == nil)
    }

    private func outlook(_ rung: SalesCurve.Rung, _ scenario: Int, _ problem: DecisionProblem) -> DrawOutlook {
        problem.economics.outlook(jackpot: rung.jackpot.units, tickets: [rung.tickets[scenario]], weights: [1])
    }

    private func expectation(of rung: SalesCurve.Rung, in problem: DecisionProblem) -> Double {
        problem.economics.outlook(jackpot: rung.jackpot.units, tickets: rung.tickets, weights: problem.curve.weights)
            .expectedNetRevenue
    }

    private func quantile(_ level: Double, of draws: [(value: Double, weight: Double)]) -> Double {
        var mass = 0.0
        for draw in draws.sorted(by: { $0.value < $1.value }) {
            mass += draw.weight
            if mass >= level - 1e-12 { return draw.value }
        }
        return draws.map(\.value).max() ?? 0
    }
}
