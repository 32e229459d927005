import Learning
import Lottery
import Testing

@testable import Demand

@Suite struct FamilyFitsTests {
    @Test(arguments: ModelFamily.allCases)
    func `fits made side by side forecast what those made one by one forecast`(family: ModelFamily) throws {
        let configuration = try CountryConfiguration.forTest()
        let history = try SyntheticCountry(weeks: 90).history()
        let rows = try SalesFeatures(configuration).series(of: history)
        let origins = Array(80..<90)
        let rolling = RollingOrigin(count: rows.count, last: origins.count, minimum: 26)
        let past: @Sendable (Int) -> Past<Observation> = { rolling.past(of: rows, before: $0) }
        let (prepared, alone) = (FamilyFits(configuration), FamilyFits(configuration))
        prepared.prepare([family], at: origins, from: origins[0], past: past)
        for origin in origins {
            let forecasts = try [prepared, alone].map { fits in
                try fits.forecaster(of: [family], at: origin, from: origins[0], past: past)
                    .logTickets(of: [rows[origin].features], after: past(origin), ahead: 1)
            }
            #expect(forecasts[0] == forecasts[1])
        }
    }

    @Test func `what is asked for was fitted before`() throws {
        let configuration = try CountryConfiguration.forTest()
        let history = try SyntheticCountry(weeks: 90).history()
        let rows = try SalesFeatures(configuration).series(of: history)
        let rolling = RollingOrigin(count: rows.count, last: 10, minimum: 26)
        let fits = FamilyFits(configuration)
        fits.prepare(ModelFamily.allCases, at: Array(80..<90), from: 80) { rolling.past(of: rows, before: $0) }
        for family in ModelFamily.allCases {
            for origin in 80..<90 {
                // Nothing is left to be fitted, so nothing of the past is asked for.
                _ = try fits.forecaster(of: [family], at: origin, from: 80) { position in
                    Issue.record("\(family) was fitted at \(position)")
                    return rolling.past(of: rows, before: position)
                }
            }
        }
    }
}
