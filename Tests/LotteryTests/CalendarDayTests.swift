import Foundation
import Lottery
import Testing

@Suite struct CalendarDayTests {
    @Test func `the epoch is a Thursday`() throws {
        let epoch = try #require(CalendarDay(iso: "1970-01-01"))
        #expect(epoch == CalendarDay(daysSinceEpoch: 0))
        #expect(epoch.weekday == .thursday)
    }

    @Test(arguments: ["2025-02-29", "2025-13-01", "2025-00-10", "2025-1-01", "20250101", "2025-01-01T00:00", ""])
    func `text that is no day is refused`(text: String) {
        #expect(CalendarDay(iso: text) == nil)
    }

    @Test func `civil parts, weekdays and text agree with Foundation over four centuries`() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for offset in stride(from: -80_000, through: 70_000, by: 37) {
            let day = CalendarDay(daysSinceEpoch: offset)
            let date = Date(timeIntervalSince1970: Double(offset) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            #expect(day.civil.year == parts.year)
            #expect(day.civil.month == parts.month)
            #expect(day.civil.day == parts.day)
            #expect(day.weekday.daysAfterMonday == ((parts.weekday ?? 0) + 5) % 7)
            #expect(CalendarDay(iso: day.description) == day)
        }
    }

    @Test func `the next weekday is never the day itself`() throws {
        let saturday = try #require(CalendarDay(iso: "2026-11-21"))
        #expect(saturday.next(.saturday).description == "2026-11-28")
        #expect(saturday.next(.sunday).description == "2026-11-22")
        #expect(saturday.next(.friday).description == "2026-11-27")
    }

    @Test func `an instant falls on different days in different zones`() throws {
        let instant = Date(timeIntervalSince1970: 1_774_742_400)
        let kiritimati = try #require(TimeZone(identifier: "Pacific/Kiritimati"))
        let niue = try #require(TimeZone(identifier: "Pacific/Niue"))
        #expect(CalendarDay(instant, in: kiritimati).description == "2026-03-29")
        #expect(CalendarDay(instant, in: niue).description == "2026-03-28")
    }
}
