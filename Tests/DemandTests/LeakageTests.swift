import Foundation
import Learning
import Lottery
import Testing

@testable import Demand

/// Whatever happens at or after a draw, its features and its forecast may not change by a single bit.
@Suite struct LeakageTests {
    private static func poisoned(_ history: SalesHistory, from position: Int) throws -> SalesHistory {
        var weeks = history.periods
        for index in position..<weeks.count {
            weeks[index].tickets = 7 * (weeks[index].tickets ?? 1e6)
            weeks[index].won = !(weeks[index].won ?? false)
            weeks[index].netRevenue = -1e12
            weeks[index].marketing = 7e9
            weeks[index].prizesPaid = 1e12
            // What was announced and planned for the draw itself was known: only later weeks may differ in it.
            guard index > position else { continue }
            weeks[index].jackpot = 9.9e9
            weeks[index].promo.toggle()
            weeks[index].holiday = 9
        }
        return try SalesHistory(periods: weeks, planned: history.planned)
    }

    @Test(arguments: [30, 31, 57, 100, 119])
    func `poisoning every row at or after a draw leaves its features and forecasts bit-identical`(position: Int) throws
    {
        let clean = try SyntheticCountry(weeks: 120).history()
        let dirty = try Self.poisoned(clean, from: position)
        let configuration = try CountryConfiguration.forTest()
        let features = try SalesFeatures(configuration)
        let rows = [clean, dirty].map { features.series(of: $0) }
        for feature in SalesFeature.allCases {
            let values = rows.map { $0[position].features[feature].bitPattern }
            #expect(values[0] == values[1], "\(feature)")
        }
        for family in ModelFamily.allCases {
            let members = family == .average ? [.core, .trees] : [family]
            let forecasts = try rows.map { rows in
                let origin = RollingOrigin(count: position + 1, last: 1, minimum: 26)
                return try RollingForecasts(members, rows, at: origin, FamilyFits(configuration)).steps[0].forecast
            }
            #expect(forecasts[0].bitPattern == forecasts[1].bitPattern, "\(family)")
        }
    }

    @Test func `sales that were not yet published do not move a forecast`() throws {
        let clean = try SyntheticCountry(weeks: 120).history()
        let dirty = try Self.poisoned(clean, from: 98)
        let jackpots = clean.periods
        var weeks = dirty.periods
        for index in 98..<120 {
            weeks[index].jackpot = jackpots[index].jackpot
            weeks[index].won = jackpots[index].won
            weeks[index].promo = jackpots[index].promo
            weeks[index].holiday = jackpots[index].holiday
        }
        let onlySales = try SalesHistory(periods: weeks, planned: dirty.planned)
        let configuration = try CountryConfiguration.forTest(
            forecast: try ForecastSettings(origins: 20),
            publicationLag: 2
        )
        let forecasts = try [clean, onlySales].map { history in
            let field = try JudgingField(history, configuration, SalesFeatures(configuration))
            return try field.forecasts(of: [.core], periodsBefore: 0).steps[0].forecast
        }
        #expect(forecasts[0].bitPattern == forecasts[1].bitPattern)
    }
}
