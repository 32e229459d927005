import Foundation
import Lottery
import Testing

@testable import JackpotOptimization

struct WinnerDistributionTests {
    @Test(arguments: [0.0, 1, 20, 1e3, 2e6, 1e9])
    func `masses sum to 1 and have the mean and variance of a binomial`(tickets: Double) throws {
        for chance in [1e-18, 4.3e-8, 1e-4, 0.3, 0.999, 1] where tickets * chance < 1e6 {
            let moments = try moments(chance: chance, clustering: nil, tickets: tickets)
            let mean = tickets * chance
            #expect(abs(moments.total - 1) < 1e-12)
            #expect(abs(moments.mean - mean) <= 1e-9 * mean, "\(tickets) tickets at \(chance)")
            #expect(abs(moments.variance - mean * (1 - chance)) <= 1e-7 * max(mean, mean * mean * 1e-3))
        }
    }

    @Test func `clustered winners keep the mean, widen the variance and are not cut in the tail`() throws {
        for clustering in [0.01, 0.5, 0.8, 3, 1e12] {
            for mean in [1e-11, 0.086, 5, 100] {
                let moments = try moments(chance: mean / 2e6, clustering: clustering, tickets: 2e6)
                let variance = mean + mean * mean / clustering
                #expect(abs(moments.total - 1) < 1e-12)
                #expect(abs(moments.mean - mean) <= 1e-9 * mean, "mean \(mean), clustering \(clustering)")
                #expect(abs(moments.variance - variance) <= 1e-8 * variance)
            }
        }
    }

    @Test func `few tickets agree with the binomial by enumeration of every outcome`() throws {
        let chance = 0.3
        for tickets in 1...10 {
            var expected = [Double](repeating: 0, count: tickets + 1)
            for outcome in 0..<(1 << tickets) {
                let winners = outcome.nonzeroBitCount
                expected[winners] += pow(chance, Double(winners)) * pow(1 - chance, Double(tickets - winners))
            }
            let prizes = try PrizeScheme(chance: Chance(chance), mode: .perWinner)
            let winners = WinnerDistribution(prizes, tickets: Double(tickets))
            #expect(winners.fewest == 0)
            #expect(zip(winners.masses, expected).allSatisfy { abs($0 - $1) < 1e-14 })
            #expect(winners.masses.count == expected.count)
        }
    }

    @Test func `nobody wins with the mass that the chance of a winner leaves`() throws {
        for clustering in [nil, 0.01, 0.8, 50] {
            let prizes = try PrizeScheme(chance: Chance(4.3e-8), mode: .perWinner, clustering: clustering)
            let winners = WinnerDistribution(prizes, tickets: 2e6)
            let won = WinProbability(prizes).ofWinner(among: 2e6)
            #expect(abs(winners.masses[0] - (1 - won)) < 1e-14)
        }
    }

    private func moments(
        chance: Double,
        clustering: Double?,
        tickets: Double
    ) throws -> (total: Double, mean: Double, variance: Double) {
        let prizes = try PrizeScheme(chance: Chance(chance), mode: .perWinner, clustering: clustering)
        let winners = WinnerDistribution(prizes, tickets: tickets)
        let points = winners.masses.enumerated().map { (Double(winners.fewest + $0), $1) }
        let total = points.reduce(0) { $0 + $1.1 }
        let mean = points.reduce(0) { $0 + $1.0 * $1.1 }
        let variance = points.reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 }
        return (total, mean, variance)
    }
}
