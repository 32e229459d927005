import Foundation
import Lottery
import Testing

@Suite struct ISOWeekTests {
    @Test(
        arguments: [
            ("2026-01-01", "2026-W01"), ("2025-12-29", "2026-W01"), ("2020-12-31", "2020-W53"),
            ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"), ("2026-11-21", "2026-W47"),
        ]
    )
    func `a day belongs to the week that holds its Thursday`(day: String, week: String) throws {
        #expect(ISOWeek(containing: try #require(CalendarDay(iso: day))).description == week)
    }

    @Test func `numbers agree with Foundation's ISO calendar`() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for offset in stride(from: 0, through: 30_000, by: 11) {
            let week = ISOWeek(containing: CalendarDay(daysSinceEpoch: offset))
            let date = Date(timeIntervalSince1970: Double(offset) * 86_400)
            #expect(week.number == calendar.component(.weekOfYear, from: date))
            #expect(week.year == calendar.component(.yearForWeekOfYear, from: date))
        }
    }
}
