import Foundation
import JackpotOptimization
import Lottery
import Testing

/// What the published vectors leave out, against closed forms and sums taken another way.
struct DrawOracleTests {
    @Test func `winners who are each paid have the moments and the breach of a sum without a cut`() throws {
        for shape in [0.5, 3.0] {
            for mean in [0.1, 5, 100.0] {
                let tickets = 2e6
                let economics = try Self.economics(.perWinner, chance: mean / tickets, clustering: shape)
                let outlook = economics.outlook(jackpot: 1e5, tickets: [tickets], weights: [1])
                let masses = Self.winners(mean: mean, shape: shape)
                #expect(abs(masses.reduce(0, +) - 1) < 1e-10)
                let keep = 0.33 * 2.5 * tickets - 1e5
                for balance in [0, 2e6, 8e6] {
                    let expected = masses.enumerated().filter { balance + keep - 1e5 * Double($0.offset) < 0 }
                    let breach = outlook.netRevenue.probabilityOfFalling(below: 0, from: balance)
                    #expect(
                        abs(breach - expected.reduce(0) { $0 + $1.element }) < 1e-10,
                        "\(shape), \(mean), \(balance)"
                    )
                }
                let (average, variance) = Self.moments(outlook)
                #expect(abs(average - (keep - 1e5 * mean)) <= 1e-9 * abs(keep) + 1e-6 * 1e5 * mean)
                #expect(abs(variance / (1e10 * (mean + mean * mean / shape)) - 1) < 1e-7)
                #expect(abs(outlook.expectedNetRevenue - average) <= 1e-7 * abs(keep))
            }
        }
    }

    /// Negative binomial masses by gamma functions, until the rest is nothing.
    private static func winners(mean: Double, shape: Double) -> [Double] {
        let odds = log(mean / (shape + mean))
        let none = shape * log(shape / (shape + mean))
        return (0..<60_000).map { count in
            let k = Double(count)
            return exp(lgamma(k + shape) - lgamma(shape) - lgamma(k + 1) + none + k * odds)
        }
    }

    @Test(arguments: [0.1, 0.4, 0.57, 0.8, 2.5])
    func `fixed-odds prizes add their variance to that of the jackpot`(variation: Double) throws {
        let economics = try Self.economics(.shared, chance: 4.3e-8, variation: variation)
        let outlook = economics.outlook(jackpot: 5e6, tickets: [2e6], weights: [1])
        let win = -expm1(2e6 * log1p(-4.3e-8))
        let (average, variance) = Self.moments(outlook)
        let secondary = 0.32 * 2.5 * 2e6
        let expected = pow(variation * secondary, 2) + 25e12 * win * (1 - win)
        #expect(abs(variance / expected - 1) < 1e-10)
        #expect(abs(average / outlook.expectedNetRevenue - 1) < 1e-10)
    }

    @Test func `a certain jackpot breaches wholly or not at all`() throws {
        let economics = try Self.economics(.certain, chance: 1e-3)
        for jackpot in stride(from: 1e6, through: 4e6, by: 0.5e6) {
            let outlook = economics.outlook(jackpot: jackpot, tickets: [2e6], weights: [1])
            let net = 0.33 * 2.5 * 2e6 - 1e5 - jackpot
            #expect(outlook.netRevenue.outcomes.count == 1)
            #expect(abs(outlook.expectedNetRevenue - net) < 1e-6)
            #expect(outlook.netRevenue.probabilityOfFalling(below: 1e6, from: 2e6) == (2e6 + net < 1e6 ? 1 : 0))
        }
    }

    @Test(arguments: PrizeScheme.Mode.allCases)
    func `a chance of 1e-18 and a billion tickets leave finite, exact numbers`(mode: PrizeScheme.Mode) throws {
        for clustering in [nil, 0.5, 1e12] {
            let economics = try Self.economics(mode, chance: 1e-18, clustering: clustering)
            let outlook = economics.outlook(jackpot: 1e12, tickets: [1e9], weights: [1])
            let keep = 0.33 * 2.5 * 1e9 - 1e5
            guard mode != .certain else { continue }
            // One ticket in 1e18, a billion of them: a win in 1e9 draws, whatever the clustering.
            #expect(abs(outlook.winProbability / 1e-9 - 1) < 1e-8)
            let cost = 1e12 * 1e-9
            #expect(abs(outlook.expectedJackpotCost / cost - 1) < 1e-8)
            #expect(abs(outlook.expectedNetRevenue / (keep - cost) - 1) < 1e-12)
            let mass = outlook.netRevenue.outcomes.reduce(0) { $0 + $1.probability }
            #expect(abs(mass - 1) < 1e-15)
            #expect(abs(outlook.netRevenue.probabilityOfFalling(below: 0, from: 0) / 1e-9 - 1) < 1e-8)
            #expect(outlook.netRevenue.meanOfWorst(0.05) <= outlook.expectedNetRevenue)
        }
    }

    @Test func `the order of scenarios, and a scenario split in two, change nothing`() throws {
        for seed in 1...200 {
            let world = RandomLadder(seed: seed)
            var turned = world
            turned.tickets = world.tickets.map { $0.reversed() }
            turned.weights = world.weights.reversed()
            var split = world
            split.tickets = world.tickets.map { [$0[0]] + $0 }
            split.weights = [world.weights[0] / 2, world.weights[0] / 2] + world.weights.dropFirst()
            let rungs = JackpotDecision(try world.problem()).rungs
            for other in [turned, split] {
                for (mine, theirs) in zip(rungs, JackpotDecision(try other.problem()).rungs) {
                    #expect(Self.isClose(mine.expectedNetRevenue, theirs.expectedNetRevenue, to: mine.jackpot))
                    #expect(Self.isClose(mine.conditionalValueAtRisk, theirs.conditionalValueAtRisk, to: mine.jackpot))
                    #expect(abs((mine.breachProbability ?? 0) - (theirs.breachProbability ?? 0)) < 1e-12)
                }
            }
        }
    }

    @Test func `the mean of the worst outcomes never exceeds the mean, and rises with the tail`() throws {
        for seed in 1...200 {
            let world = RandomLadder(seed: seed)
            for rung in JackpotDecision(try world.problem()).rungs {
                let tails = [0.01, 0.05, 0.2, 0.6, 1].map(rung.outlook.netRevenue.meanOfWorst)
                let rounding = 1e-9 * rung.jackpot.units
                #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 <= $1 + rounding }, "seed \(seed)")
                #expect(abs(tails[4] - rung.expectedNetRevenue) <= rounding, "seed \(seed)")
            }
        }
    }

    @Test func `a plan's prospect is that of the outlook`() throws {
        for seed in 1...200 {
            let world = RandomLadder(seed: seed)
            let problem = try world.problem()
            for rung in JackpotDecision(problem).rungs {
                let index = world.jackpots.firstIndex(of: rung.jackpot.units) ?? 0
                let prospect = problem.economics.prospect(
                    jackpot: rung.jackpot.units,
                    tickets: world.tickets[index],
                    weights: world.weights
                )
                #expect(prospect.netRevenue == rung.expectedNetRevenue, "seed \(seed)")
                #expect(prospect.winProbability == rung.outlook.winProbability)
            }
        }
    }

    private static func isClose(_ one: Double, _ other: Double, to jackpot: Money) -> Bool {
        abs(one - other) <= 1e-9 * jackpot.units
    }

    private static func moments(_ outlook: DrawOutlook) -> (mean: Double, variance: Double) {
        let outcomes = outlook.netRevenue.outcomes
        let mean = outcomes.reduce(0) { $0 + $1.probability * $1.netRevenue }
        let variance = outcomes.reduce(0) { $0 + $1.probability * ($1.netRevenue - mean) * ($1.netRevenue - mean) }
        return (mean, variance)
    }

    private static func economics(
        _ mode: PrizeScheme.Mode,
        chance: Double,
        clustering: Double? = nil,
        variation: Double = 0
    ) throws -> DrawEconomics {
        DrawEconomics(
            ticketPrice: try Money(units: 2.5),
            prizes: try PrizeScheme(
                chance: Chance(chance),
                mode: mode,
                clustering: clustering,
                secondaryShare: Share(0.32),
                secondaryVariation: variation
            ),
            deductions: Deductions(
                charity: try Share(0.3),
                commission: try Share(0.05),
                fixedCost: try Money(units: 1e5)
            )
        )
    }
}
