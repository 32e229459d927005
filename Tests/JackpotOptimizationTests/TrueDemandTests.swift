import Foundation
import JackpotOptimization
import Lottery
import Testing

@Suite struct TrueDemandTests {
    private static let scenarios = 51

    @Test func `draws fall into the quantiles of the true curve as often as they say`() throws {
        var country = SimulatedCountry(name: "testland")
        country.outlierRate = 0
        let ladder = try JackpotLadder(
            minimum: try Money(units: country.smallestJackpot),
            maximum: try Money(units: country.largestJackpot),
            step: try Money(units: country.jackpotStep)
        )
        let noise = TrueNoise(country)
        var market = try SimulatedMarket(country, seed: 3, weeks: 600)
        var below = 0
        for _ in 0..<600 {
            let jackpot = HistoricPolicy().jackpot(in: market)
            let curve = try market.trueCurve(ladder: ladder, noise: noise, scenarios: Self.scenarios)
            let rung = try #require(curve.rungs.first { $0.jackpot.units == jackpot })
            let draw = market.play(jackpot: jackpot)
            below += rung.tickets[10] > draw.tickets ? 1 : 0
        }
        // 10.5 of 51 equal parts lie below the eleventh quantile: 123.5 of 600, standard error 9.9.
        #expect(abs(Double(below) - 600 * 10.5 / 51) < 3 * 9.9)
    }

    @Test func `the outlook is what the true demand of later weeks says`() throws {
        var country = SimulatedCountry(name: "testland")
        country.promotionRate = 0.5
        let ladder = try JackpotLadder(
            minimum: try Money(units: 1e6),
            maximum: try Money(units: 4e6),
            step: try Money(units: 1e6)
        )
        var market = try SimulatedMarket(country, seed: 4, weeks: 60)
        for _ in 0..<30 { market.play(jackpot: 2e6) }
        let outlook = try market.trueOutlook(draws: 6, ladder: ladder)
        #expect(outlook.memory == market.memory)
        #expect(outlook.demand.habituation.isIdentified)
        for ahead in 0..<6 {
            for (rung, jackpot) in ladder.rungs.enumerated() {
                let changed = PlayerMemory(logReference: market.memory.logReference + 0.3, rollovers: 2)
                let mean = { (week: Int, memory: PlayerMemory) in
                    country.meanLogTickets(
                        week: week,
                        jackpot: jackpot.units,
                        memory: memory,
                        promotion: market.hasPromotion(week: week)
                    )
                }
                let expected = mean(30 + ahead, changed) - mean(30, market.memory)
                let effects = outlook.demand.rolloverEffects
                let said =
                    outlook.demand.shifts[ahead][rung] + 0.3 * outlook.demand.habituation.effect + effects[2]
                    - effects[min(market.memory.rollovers, 6)]
                #expect(abs(said - expected) < 1e-12)
            }
        }
    }
}
