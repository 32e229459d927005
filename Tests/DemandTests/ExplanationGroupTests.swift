import Lottery
import Testing

@testable import Demand

@Suite struct ExplanationGroupTests {
    /// What the name of a column says to a reader, by its beginning.
    private static let expected: [(name: String, group: ForecastGroup?)] = [
        ("intercept", nil), ("log jackpot", .jackpot), ("reference jackpot", .referenceJackpot),
        ("rollovers", .rollovers), ("after a win", .rollovers), ("weekday", .weekday),
        ("log days since the last draw", .daysSinceDraw), ("holiday", .holidays), ("day before a holiday", .holidays),
        ("day after a holiday", .holidays), ("season", .season), ("pay cycle", .payCycle),
        ("special draw", .specialDraws), ("week before a special draw", .specialDraws),
        ("promo", .promo), ("trend", .trend), ("log draws", .draws), ("draws × log jackpot", .draws),
    ]

    private static func calendar() throws -> SalesCalendar {
        SalesCalendar(
            holidays: [
                try SalesCalendar.NamedDay(
                    name: "labour",
                    day: .date(month: 5, day: 1),
                    firstYear: nil,
                    lastYear: nil
                )
            ],
            specials: [
                try SalesCalendar.NamedDay(
                    name: "new year",
                    day: .date(month: 12, day: 31),
                    firstYear: nil,
                    lastYear: nil
                )
            ]
        )
    }

    @Test(arguments: [Cadence.week, .draw])
    func `every column of a core belongs to the group that its name says`(_ cadence: Cadence) throws {
        var country = try ExplainedCountry(cadence)
        country.configuration.calendar = try Self.calendar()
        if cadence == .week { country.configuration.draws = try DrawSchedule(weekdays: [.wednesday, .friday]) }
        let past = try SalesFeatures(country.configuration).series(of: country.history)
        let layout = DesignLayout(.core(country.configuration), past: past)
        #expect(layout.columns.contains { $0.name == "special draw" })
        for column in layout.columns {
            let expected = try #require(
                Self.expected.first { column.name.hasPrefix($0.name) },
                "a column of another name: \(column.name)"
            )
            #expect(column.group == expected.group, "\(column.name)")
        }
    }

    @Test func `every column of trees has a group, and the sales of the last period are a level`() throws {
        let country = try ExplainedCountry(.draw)
        let past = try SalesFeatures(country.configuration).series(of: country.history)
        let design = TreeDesign.plain(past)
        #expect(Set(design.groups.keys) == Set(design.features))
        #expect(design.groups["log jackpot"] == .jackpot)
        #expect(design.groups["log jackpot over reference"] == .referenceJackpot)
        #expect(design.groups["last sales over usual"] == .level)
        #expect(design.groups["weekday"] == .weekday)
    }
}
