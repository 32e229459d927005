import Demand
import Foundation
import JackpotOptimization
import Lottery
import Testing

@testable import Replay

@Suite struct ClosedLoopTests {
    private static func country(_ adapt: (inout SimulatedCountry) -> Void = { _ in }) -> SimulatedCountry {
        var country = SimulatedCountry(name: "testland")
        adapt(&country)
        return country
    }

    private static func loop(
        _ country: SimulatedCountry = country(),
        world: LoopWorld = .reference,
        weeks: Int = 3
    ) -> ClosedLoop {
        ClosedLoop(country, world: world, seed: 5, historyWeeks: 40, weeks: weeks)
    }

    @Test func `the historic policy scores what the market itself brings after the history`() throws {
        let country = Self.country()
        var market = try SimulatedMarket(country, seed: 5, weeks: 60)
        for _ in 0..<60 { market.play(jackpot: HistoricPolicy().jackpot(in: market)) }
        let judged = market.draws.dropFirst(40)
        let score = try Self.loop(country, weeks: 20).play(.historic)
        #expect(score.weeks == 20)
        #expect(abs(score.netRevenue - judged.reduce(0) { $0 + $1.luckAdjustedNetRevenue }) < 1e-6)
        #expect(abs(score.meanJackpot - judged.reduce(0) { $0 + $1.jackpot } / 20) < 1e-6)
        #expect(score.cashBreaches == 0)
    }

    @Test(arguments: LoopPolicy.all)
    func `a loop gives the same score each time`(_ policy: LoopPolicy) throws {
        let loop = Self.loop(weeks: 2)
        #expect(try loop.play(policy) == loop.play(policy))
    }

    @Test func `every policy is found by its name, and nobody by another`() {
        for policy in LoopPolicy.all { #expect(LoopPolicy(name: policy.name) == policy) }
        #expect(LoopPolicy(name: "poisson") == nil)
    }

    @Test func `a model decides alike whatever the coming week holds, the oracle does not`() throws {
        let shifted = Self.country {
            $0.shiftWeek = 40
            $0.shift = -1.5
        }
        let steady = Self.country {
            $0.shiftWeek = 40; $0.shift = 0
        }
        let jackpot = { (policy: LoopPolicy, country: SimulatedCountry) in
            try Self.loop(country, weeks: 1).play(policy).meanJackpot
        }
        #expect(try jackpot(.model(.core), shifted) == jackpot(.model(.core), steady))
        #expect(try jackpot(.notebook, shifted) == jackpot(.notebook, steady))
        #expect(try jackpot(.oracle, shifted) != jackpot(.oracle, steady))
    }

    @Test func `a model that was trained along a history is the one trained on it alone`() throws {
        var market = try SimulatedMarket(Self.country(), seed: 2, weeks: 50)
        for _ in 0..<45 { market.play(jackpot: HistoricPolicy().jackpot(in: market)) }
        let configuration = try CountryConfiguration(market.country, in: .reference)
        let along = try PastTraining(configuration)
        var observed = ObservedMarket(market)
        for _ in 0..<3 {
            _ = try along.model(of: observed.history(before: market), family: .core)
            market.play(jackpot: 3e6)
            observed.follow(market)
        }
        let history = try observed.history(before: market)
        let alone = try PastTraining(configuration).model(of: history, family: .core)
        #expect(try along.model(of: history, family: .core).model == alone.model)
    }

    @Test func `in the tight world profits leave the bank and the cash rule cuts`() throws {
        let country = Self.country { $0.cash = 100e6 }
        let most = LoopWorld.tight.startingCash(of: country)
        #expect(most < country.cash)
        #expect(LoopWorld.tight.keptCash(most + 1, of: country) == most)
        #expect(LoopWorld.tight.keptCash(most - 1, of: country) == most - 1)
        #expect(LoopWorld.reference.keptCash(1e9, of: country) == 1e9)
        let hungry = Self.country {
            $0.family = .constantElasticity(0.9)
            $0.fatigue = 0
        }
        #expect(try Self.loop(hungry, world: .tight, weeks: 4).play(.oracle).cashCuts > 0)
        #expect(try Self.loop(hungry, world: .reference, weeks: 4).play(.oracle).cashCuts == 0)
    }

    @Test func `the notebook breaks rules where the product keeps them`() throws {
        let score = try Self.loop(world: .tight, weeks: 4).play(.notebook)
        #expect(score.avoidableViolations > 0)
        let own = try Self.loop(world: .tight, weeks: 4).play(.model(.core))
        #expect(own.avoidableViolations == 0)
    }
}
