import Foundation
import Lottery
import Testing

@testable import JackpotOptimization

struct PortfolioDecisionTests {
    @Test func `the chance of a breach is that of every pattern of wins within 1e-12`() throws {
        for seed in 1...200 {
            let pool = RandomPool(seed: seed, countries: 1...10, options: 1...6)
            var random = TestRandom(seed: seed + 9_000)
            let choice = pool.countries.map { random.whole(0...($0.count - 1)) }
            let breach = try pool.problem().breachProbability(of: choice)
            #expect(abs(breach - pool.breach(of: choice)) <= 1e-12, "seed \(seed)")
        }
        let large = RandomPool(seed: 7, countries: 16...16, options: 4...4)
        let choice = large.countries.map { _ in 2 }
        #expect(abs(try large.problem().breachProbability(of: choice) - large.breach(of: choice)) <= 1e-12)
    }

    @Test func `the convolution of many countries agrees with the enumeration of each half`() throws {
        let pool = RandomPool(seed: 11, countries: 30...30, options: 5...5)
        let options = try pool.problem().countries.map(\.options)
        let whole = LossDistribution(options.map { $0[3].costs })
        let halves = [options.prefix(15), options.suffix(15)].map { LossDistribution($0.map { $0[3].costs }) }
        for amount in stride(from: Int64(0), through: 4_000_000_000, by: 130_000_000) {
            let joint = halves[0].probability(with: halves[1], above: amount)
            #expect(abs(whole.probability(above: amount) - joint) <= 1e-12)
        }
        #expect(whole.isExact)
    }

    @Test func `probabilities of all losses sum to 1, also on the grid`() {
        var random = TestRandom(seed: 3)
        let countries = (0..<40).map { _ in
            let win = random.number(0.01...0.4)
            let amount = Int64(random.whole(1_000_000...999_999_999))
            return [PoolOption.Cost(amount: 0, probability: 1 - win), .init(amount: amount, probability: win)]
        }
        let losses = LossDistribution(countries)
        #expect(!losses.isExact && losses.losses.count <= LossDistribution.mostSums)
        #expect(abs(losses.probabilities.reduce(0, +) - 1) < 1e-12)
        let mean = zip(losses.losses, losses.probabilities).reduce(0) { $0 + Double($1.0) * $1.1 }
        let exact = countries.reduce(0) { $0 + Double($1[1].amount) * $1[1].probability }
        #expect(mean >= exact && mean <= exact * 1.01)
    }

    @Test func `the grid never understates a breach`() {
        for seed in 1...2 {
            var random = TestRandom(seed: seed)
            let countries = (0..<17).map { _ in
                let win = random.number(0.05...0.4)
                let amount = Int64(random.whole(1_000_000...999_999_999))
                return [PoolOption.Cost(amount: 0, probability: 1 - win), .init(amount: amount, probability: win)]
            }
            let losses = LossDistribution(countries)
            #expect(!losses.isExact)
            for amount in stride(from: Int64(0), to: 6_000_000_000, by: 1_999_999_999) {
                var exact = 0.0
                for pattern in 0..<(1 << 17) {
                    var (probability, paid) = (1.0, Int64(0))
                    for (bit, costs) in countries.enumerated() {
                        let cost = costs[pattern >> bit & 1]
                        probability *= cost.probability
                        paid += cost.amount
                    }
                    if paid > amount { exact += probability }
                }
                let gridded = losses.probability(above: amount)
                #expect(gridded >= exact - 1e-12 && gridded <= exact + 0.01)
            }
        }
    }

    @Test func `small pools are decided as by enumeration of every choice and every pattern of wins`() throws {
        var proofs: [PortfolioDecision.Proof: Int] = [:]
        for seed in 1...200 {
            let pool = RandomPool(seed: seed, countries: 1...4, options: 1...5)
            let decision = PortfolioDecision(try pool.problem())
            proofs[decision.proof, default: 0] += 1
            let kept = pool.choices.filter { pool.breach(of: $0) <= pool.allowed }
            guard let best = kept.map(pool.value).max() else {
                #expect(decision.proof == .infeasible, "seed \(seed)")
                let least = pool.choices.map(pool.breach).min() ?? 0
                #expect(abs(decision.breachProbability - least) <= 1e-12, "seed \(seed)")
                continue
            }
            #expect(decision.proof == .exact, "seed \(seed)")
            #expect(abs(decision.value - best) <= 1e-9 * abs(best), "seed \(seed)")
            #expect(decision.breachProbability <= pool.allowed)
        }
        #expect(proofs.count == 2)
    }

    @Test func `a heuristic answer keeps the rule, beats the worst case and comes near the best`() throws {
        var gaps: [Double] = []
        for seed in 1...6 {
            let pool = RandomPool(seed: seed, countries: 5...5, options: 7...7)
            let decision = PortfolioDecision(try pool.problem())
            let best = pool.choices.filter { pool.breach(of: $0) <= pool.allowed }.map(pool.value).max()
            guard let best else { #expect(decision.proof == .infeasible); continue }
            #expect(decision.proof != .infeasible && decision.breachProbability <= pool.allowed, "seed \(seed)")
            #expect(decision.value <= best * (1 + 1e-12))
            #expect(decision.value >= (decision.worstCase?.choice.value ?? 0) * (1 - 1e-12))
            gaps.append(1 - decision.value / best)
        }
        #expect(gaps.allSatisfy { $0 <= 0.02 }, "\(gaps)")
    }

    @Test func `the worst case never breaches`() throws {
        for seed in 1...100 {
            let pool = RandomPool(seed: seed, countries: 2...6, options: 2...9)
            let problem = try pool.problem()
            guard let worst = PortfolioDecision(problem).worstCase else { continue }
            #expect(problem.breachProbability(of: worst.choice.indices) == 0, "seed \(seed)")
        }
    }

    @Test func `more cash never lowers the value of a pool that is enumerated`() throws {
        for seed in 1...60 {
            var pool = RandomPool(seed: seed, countries: 2...4, options: 2...5)
            let poor = PortfolioDecision(try pool.problem())
            pool.headroom += 1e6
            let rich = PortfolioDecision(try pool.problem())
            guard poor.proof == .exact else { continue }
            #expect(rich.value >= poor.value, "seed \(seed)")
        }
    }

    @Test func `a country brings the rungs that keep every rule but that of cash`() throws {
        var world = RandomLadder.plain
        world.cash = (7e6, 5e6, 0.01)
        world.cap = 0.8
        let decision = JackpotDecision(try world.problem())
        let country = try PortfolioProblem.Country(name: CountryName("aland"), decision: decision)
        let kept = decision.rungs.filter { $0.isFeasible(without: .cash) }
        #expect(country.options.map(\.jackpot) == kept.map(\.jackpot))
        for (option, rung) in zip(country.options, kept) {
            let cost = option.costs.reduce(0) { $0 + Double($1.amount) / 100 * $1.probability }
            #expect(abs(cost - rung.outlook.expectedJackpotCost) < 0.02)
            #expect(abs(option.keep.units - cost - rung.expectedNetRevenue) < 0.02)
        }
    }

    @Test(arguments: PrizeScheme.Mode.allCases)
    func `expected costs of every prize mode are those of the draw`(mode: PrizeScheme.Mode) throws {
        var world = RandomLadder.plain
        world.mode = mode
        world.chance = 5e-7
        world.contribution = 0.1
        let decision = JackpotDecision(try world.problem())
        for rung in decision.rungs {
            let option = try PoolOption(rung, economics: decision.problem.economics)
            let cost = option.costs.reduce(0) { $0 + Double($1.amount) / 100 * $1.probability }
            #expect(abs(cost - rung.outlook.expectedJackpotCost) <= 1e-9 * cost + 0.02)
        }
    }

    @Test func `pools without a country, or with one twice, are refused`() throws {
        let rule = try CashRule(secretName: "cash", safetyNet: .zero, breachProbability: Chance(0.01))
        let cash = Secret(Money.zero)
        #expect(throws: InvalidValue.self) { try PortfolioProblem(countries: [], rule: rule, cash: cash) }
        let option = try PoolOption(jackpot: .zero, value: 0, keep: .zero, costs: [.init(amount: 0, probability: 1)])
        let country = try PortfolioProblem.Country(name: CountryName("aland"), options: [option])
        #expect(throws: InvalidValue.self) {
            try PortfolioProblem(countries: [country, country], rule: rule, cash: cash)
        }
        #expect(throws: InvalidValue.self) { try PortfolioProblem.Country(name: CountryName("aland"), options: []) }
        #expect(throws: InvalidValue.self) {
            try PoolOption(jackpot: .zero, value: 0, keep: .zero, costs: [.init(amount: 1, probability: 0.5)])
        }
    }
}
