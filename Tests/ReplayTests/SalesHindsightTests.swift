import Demand
import Foundation
import Lottery
import Testing

/// What jackpots would have sold, in a country whose laws are known.
@Suite struct SalesHindsightTests {
    /// Log tickets rise by half of log jackpot, and the noise of a week is that of every jackpot in it.
    @Test func `hindsight comes near to the laws of a simulated country, the noise of the week included`() throws {
        let configuration = try ReplayCountry.configuration(forecast: ForecastSettings(origins: 24))
        let history = try ReplayCountry.history(weeks: 150)
        let hindsight = try SalesHindsight(of: history, configuration: configuration)
        var errors: [Double] = []
        for position in 100..<150 {
            let sold = history.periods[position]
            let (tickets, played) = (try #require(sold.tickets), try #require(sold.jackpot))
            let curve = try #require(try hindsight.curve(at: position))
            #expect(curve.rungs.map(\.jackpot) == configuration.ladder.rungs)
            errors += curve.rungs.map { rung in
                log(rung.tickets[0] / (tickets * pow(rung.jackpot.units / played, 0.5)))
            }
            let itself = curve.rungs.first { $0.jackpot.units == played }
            #expect(itself.map { abs($0.tickets[0] - tickets) < 1e-3 } != false)
        }
        let mean = errors.map { abs($0) }.reduce(0, +) / Double(errors.count)
        #expect(mean < 0.02, "\(mean)")
    }

    @Test func `what is not on record has no hindsight`() throws {
        var periods = try ReplayCountry.history(weeks: 60).periods
        periods[40].tickets = nil
        periods[41].jackpot = nil
        periods[42].jackpot = 0
        let history = try SalesHistory(
            periods: periods,
            planned: PlannedPeriod(period: .week(ReplayCountry.week.advanced(by: 60)))
        )
        let hindsight = try SalesHindsight(of: history, configuration: ReplayCountry.configuration())
        #expect(try (39..<44).map { try hindsight.curve(at: $0) != nil } == [true, false, false, false, true])
    }

    @Test func `a history that no period can be judged in is refused`() throws {
        let history = try ReplayCountry.history(weeks: 12)
        #expect(throws: DemandError.nothingToJudge(country: try CountryName("testland"))) {
            try SalesHindsight(of: history, configuration: ReplayCountry.configuration())
        }
    }
}
