import Foundation
import Lottery
import Testing

@testable import Demand

@Suite struct SalesFeaturesTests {
    private static func features(
        _ jackpots: [Double?],
        won: [Bool?]? = nil,
        knowsWins: Bool = false,
        draws: DrawSchedule = DrawSchedule(weekly: .saturday),
        calendar: SalesCalendar = .empty,
        from first: String = "2026-01-05"
    ) throws -> [DrawFeatures] {
        var configuration = try CountryConfiguration.forTest()
        configuration.draws = draws
        configuration.calendar = calendar
        configuration.source.columns.won = knowsWins ? "won" : nil
        let monday = try #require(CalendarDay(iso: first))
        let rows = jackpots.indices.map { index in
            PeriodSales(
                period: .week(ISOWeek(containing: monday.advanced(by: 7 * index))),
                tickets: 1_000,
                jackpot: jackpots[index],
                won: won?[index]
            )
        }
        let planned = PlannedPeriod(period: .week(ISOWeek(containing: monday.advanced(by: 7 * jackpots.count))))
        let history = try SalesHistory(periods: rows, planned: planned)
        let features = try SalesFeatures(configuration)
        return features.series(of: history).map(\.features) + [features.coming(after: history)]
    }

    @Test func `rollovers count draws since the last win, at most 6`() throws {
        let won = [false, false, true, false, false, false, false, false, false, false, false]
        let rows = try Self.features(Array(repeating: 1e6, count: won.count), won: won, knowsWins: true)
        #expect(rows.dropFirst().map { $0[.rollovers] } == [1, 2, 0, 1, 2, 3, 4, 5, 6, 6, 6])
    }

    @Test func `where wins are unknown a fallen jackpot begins a new sequence`() throws {
        let rows = try Self.features([1e6, 2e6, 3e6, 1e6, 1.5e6, nil, 2e6])
        #expect(rows.dropFirst().map { $0[.rollovers] } == [1, 2, 3, 1, 2, 3, 4])
    }

    @Test func `the reference jackpot forgets half of a jump in its half-life`() throws {
        let jackpots = Array(repeating: exp(10.0), count: 50) + Array(repeating: exp(12.0), count: 6)
        let coming = try #require(try Self.features(jackpots).last)
        #expect(abs(coming[.reference] - 11) < 1e-9)
    }

    @Test func `a missing jackpot takes the last known one`() throws {
        let rows = try Self.features([nil, 5e6, nil])
        #expect(rows[0][.logJackpot].isNaN)
        #expect(rows.dropFirst().map { $0[.logJackpot] } == [log(5e6), log(5e6), log(5e6)])
    }

    @Test func `the season moves by the same angle every week, through years of 53 weeks too`() throws {
        let rows = try Self.features(Array(repeating: 1e6, count: 400), from: "2015-06-01")
        let step = 2 * Double.pi * 7 / 365.2425
        for (one, next) in zip(rows, rows.dropFirst()) {
            let sine = next[.seasonSin1] * one[.seasonCos1] - next[.seasonCos1] * one[.seasonSin1]
            let cosine = next[.seasonSin1] * one[.seasonSin1] + next[.seasonCos1] * one[.seasonCos1]
            #expect(abs(atan2(sine, cosine) - step) < 1e-9)
        }
    }

    @Test func `holidays and former weekdays leave a week fewer draws`() throws {
        let draws = try DrawSchedule(
            weekdays: [.tuesday, .thursday, .saturday],
            earlier: [
                DrawSchedule.Earlier(
                    until: try #require(CalendarDay(iso: "2026-01-18")),
                    weekdays: [.wednesday, .saturday]
                )
            ]
        )
        let calendar = SalesCalendar(
            holidays: [
                try SalesCalendar.NamedDay(name: "epiphany week", day: .date(month: 1, day: 10)),
                try SalesCalendar.NamedDay(name: "a tuesday", day: .date(month: 1, day: 20), firstYear: 2026),
                try SalesCalendar.NamedDay(name: "no longer", day: .date(month: 1, day: 22), lastYear: 2025),
            ],
            specials: [try SalesCalendar.NamedDay(name: "winter", day: .date(month: 1, day: 31))]
        )
        let rows = try Self.features([1e6, 1e6, 1e6, 1e6], draws: draws, calendar: calendar)
        #expect(rows.map { exp($0[.draws]).rounded() } == [1, 2, 2, 3, 3])
        #expect(rows.map { exp($0[.fullDraws]).rounded() } == [2, 2, 3, 3, 3])
        #expect(rows.map { $0[.special] } == [0, 0, 0, 1, 0])
        #expect(rows.map { $0[.daysToSpecial] } == [20, 13, 6, 60, 60])
    }
}
