import Foundation
import Lottery
import TestSupport
import Testing

@testable import Demand

/// A game of three draws a week, sold one by one.
@Suite struct DrawCadenceTests {
    private static func day(_ draw: Int) -> CalendarDay {
        // Tuesdays, Thursdays and Saturdays from 2024-01-02.
        CalendarDay(daysSinceEpoch: 19_724 + 7 * (draw / 3) + 2 * (draw % 3))
    }

    private static func configuration(origins: Int = 60) throws -> CountryConfiguration {
        var configuration = try CountryConfiguration.forTest(forecast: ForecastSettings(origins: origins))
        configuration.draws = try DrawSchedule(cadence: .draw, weekdays: [.tuesday, .thursday, .saturday])
        return configuration
    }

    /// Elasticity 0.5, Saturdays a quarter of a log unit better, noise of 5 %.
    private static func history(draws: Int = 300) throws -> SalesHistory {
        var random = SeededNoise(seed: 11)
        var jackpot = 1e6
        let periods = (0..<draws).map { draw in
            let saturday = draw % 3 == 2 ? 0.25 : 0
            let tickets = exp(13 + 0.5 * log(jackpot / 2e6) + saturday + 0.05 * random.normal())
            let won = Double.random(in: 0..<1, using: &random) < 0.2
            defer { jackpot = won ? 1e6 : min(jackpot + 0.5e6, 8e6) }
            return PeriodSales(period: .draw(day(draw)), tickets: tickets.rounded(), jackpot: jackpot, won: won)
        }
        return try SalesHistory(periods: periods, planned: PlannedPeriod(period: .draw(day(draws))))
    }

    @Test func `weekday and jackpot of single draws are learnt, and the errors are those of the noise`() throws {
        let configuration = try Self.configuration()
        let history = try Self.history()
        let trained = try SalesModel.train(history: history, configuration: configuration)
        #expect(abs(try #require(trained.card.jackpotEffect.elasticity) - 0.5) < 0.1)
        let judged = try trained.model.evaluate(against: nil, history: history, configuration: configuration)
        // Noise of 5 % misses 4 % on average: 0.05 √(2/π).
        #expect(judged.evaluation.challenger.wape < 0.05)
        #expect(judged.evaluation.origins == 60)
        #expect(judged.evaluation.firstPeriod == .draw(Self.day(240)))

        let coefficients = Dictionary(uniqueKeysWithValues: trained.card.coefficients.map { ($0.feature, $0.value) })
        let saturday = try #require(coefficients["weekday 6"])
        let tuesday = try #require(coefficients["weekday 2"])
        let gap = try #require(coefficients["log days since the last draw"])
        // A Tuesday comes three days after a draw, a Saturday two: the gap takes its share of the difference.
        #expect(abs(saturday - tuesday - gap * log(1.5) - 0.25) < 0.03)
    }

    @Test func `the core is renewed every 13 draws and its levels at each draw`() throws {
        let configuration = try Self.configuration()
        let recipe = SalesRecipe.core(configuration)
        #expect(recipe.refit == 13)
        #expect(recipe.levels.count { $0.isOfWeekday } == 1)

        // A draw that sold far more moves the next forecast, though no fit has seen it.
        let calm = try Self.history()
        var periods = calm.periods
        periods[241].tickets = 1.3 * (periods[241].tickets ?? 0)
        let moved = try SalesHistory(periods: periods, planned: calm.planned)
        let features = try SalesFeatures(configuration)
        let forecasts = try [calm, moved].map { history in
            try JudgingField(history, configuration, features).forecasts(of: [.core], periodsBefore: 0).steps
        }
        #expect(forecasts[0][1].forecast == forecasts[1][1].forecast)
        #expect(forecasts[0][2].forecast != forecasts[1][2].forecast)
    }

    @Test(arguments: [240, 247, 253, 290])
    func `poisoning every draw from one on leaves its forecast bit-identical`(draw: Int) throws {
        let configuration = try Self.configuration()
        let clean = try Self.history()
        var periods = clean.periods
        for index in draw..<periods.count {
            periods[index].tickets = 7 * (periods[index].tickets ?? 1)
            periods[index].won = !(periods[index].won ?? false)
            if index > draw { periods[index].jackpot = 9e9 }
        }
        let dirty = try SalesHistory(periods: periods, planned: clean.planned)
        let features = try SalesFeatures(configuration)
        let forecasts = try [clean, dirty].map { history in
            let steps = try JudgingField(history, configuration, features)
                .forecasts(of: [.core], periodsBefore: 0).steps
            return try #require(steps.first { $0.position == draw }).forecast.bitPattern
        }
        #expect(forecasts[0] == forecasts[1])
    }

    @Test func `a missing jackpot is stood in for by the usual one where every second draw is won`() {
        var winners = JackpotStandIn()
        var growing = JackpotStandIn()
        for draw in 0..<40 {
            winners.learn([1.0, 2.0, 1.1, 5.0][draw % 4])
            growing.learn(1 + 0.1 * Double(draw))
        }
        // The middle of the last 26, of which 7 are 1.0, 6 are 1.1, 6 or 7 are 2.0: between 1.1 and 2.0.
        #expect(winners.logJackpot == 1.55)
        #expect(growing.logJackpot.map { abs($0 - 4.9) < 1e-12 } == true)
        #expect(JackpotStandIn().logJackpot == nil)
    }
}
