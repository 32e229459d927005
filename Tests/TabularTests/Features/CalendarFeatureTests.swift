import Foundation
import Testing

@testable import Tabular

struct CalendarFeatureTests {
    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Int {
        try #require(CivilDate(year: year, month: month, day: day)).daysSinceEpoch
    }

    /// From the tables of the Nautical Almanac Office; the extremes 22 March and 25 April among them.
    @Test(arguments: [
        (1818, 3, 22), (1886, 4, 25), (1943, 4, 25), (1954, 4, 18), (1961, 4, 2), (1981, 4, 19), (2000, 4, 23),
        (2008, 3, 23), (2009, 4, 12), (2010, 4, 4), (2011, 4, 24), (2012, 4, 8), (2013, 3, 31), (2014, 4, 20),
        (2015, 4, 5), (2016, 3, 27), (2017, 4, 16), (2018, 4, 1), (2019, 4, 21), (2020, 4, 12), (2021, 4, 4),
        (2022, 4, 17), (2023, 4, 9), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2028, 4, 16),
        (2029, 4, 1), (2030, 4, 21), (2038, 4, 25), (2049, 4, 18), (2076, 4, 19), (2285, 3, 22),
    ])
    func `Easter falls on the day of the tables`(_ year: Int, _ month: Int, _ number: Int) throws {
        #expect(EasterSunday.day(in: year) == (try day(year, month, number)))
    }

    @Test func `every day from 1900 to 2100 agrees with Foundation`() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for number in stride(from: try day(1900, 1, 1), through: try day(2100, 12, 31), by: 1) {
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekOfYear, .weekday], from: date)
            let civil = CivilDate(daysSinceEpoch: number)
            #expect([civil.year, civil.month, civil.day] == [parts.year, parts.month, parts.day])
            #expect(civil.daysSinceEpoch == number)
            #expect(CalendarPart.isoWeek.values(ofDay: number) == [Double(parts.weekOfYear ?? 0)])
            #expect(CalendarPart.weekday.values(ofDay: number) == [Double(((parts.weekday ?? 0) + 5) % 7 + 1)])
        }
    }

    @Test func `the waves of the year run smoothly through week 53`() throws {
        let waves = CalendarPart.fourier(harmonics: 3)
        let start = try day(2020, 12, 1)
        for number in start..<start + 62 {
            let steps = zip(waves.values(ofDay: number), waves.values(ofDay: number + 1)).map { abs($0 - $1) }
            #expect(steps.allSatisfy { $0 <= 3 * 2 * .pi / CalendarPart.daysPerYear })
        }
    }

    @Test func `days of the year count from the first of January`() throws {
        #expect(CalendarPart.dayOfYear.values(ofDay: try day(2024, 12, 31)) == [366])
        #expect(CalendarPart.dayOfYear.values(ofDay: try day(2023, 3, 1)) == [60])
        #expect(CalendarPart.yearPosition.values(ofDay: 0) == [0])
    }

    @Test func `holidays fall on the weekdays of their rules`() throws {
        #expect(HolidayRule.nthWeekday(month: 11, weekday: 4, nth: 4).day(in: 2024) == (try day(2024, 11, 28)))
        #expect(HolidayRule.nthWeekday(month: 5, weekday: 1, nth: -1).day(in: 2024) == (try day(2024, 5, 27)))
        #expect(HolidayRule.nthWeekday(month: 2, weekday: 4, nth: 5).day(in: 2024) == (try day(2024, 2, 29)))
        #expect(HolidayRule.nthWeekday(month: 2, weekday: 4, nth: 5).day(in: 2023) == nil)
        #expect(HolidayRule.fixed(month: 2, day: 29).day(in: 2023) == nil)
        #expect(HolidayRule.easter(offset: 39).day(in: 2024) == (try day(2024, 5, 9)))
    }

    @Test func `distances to holidays are counted in days over new year`() throws {
        let calendar = HolidayCalendar([.fixed(month: 12, day: 25), .fixed(month: 1, day: 1)])
        let measures: [HolidayMeasure] = [.count(days: 7), .distance(cap: 10), .ahead(cap: 10), .behind(cap: 10)]
        let values = { (day: Int) in measures.map { $0.value(ofDay: day, in: calendar) } }
        #expect(values(try day(2023, 12, 27)) == [1, 2, 5, 2])
        #expect(values(try day(2023, 12, 25)) == [1, 0, 0, 0])
        #expect(values(try day(2024, 1, 1)) == [1, 0, 0, 0])
        #expect(values(try day(2023, 12, 24)) == [1, 1, 1, 10])
        #expect(values(try day(2024, 7, 1)) == [0, 10, 10, 10])
    }
}
