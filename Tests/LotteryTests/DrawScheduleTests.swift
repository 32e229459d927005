import Lottery
import Testing

@Suite struct DrawScheduleTests {
    private static func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

    private static func threeDraws() throws -> DrawSchedule {
        try DrawSchedule(
            cadence: .draw,
            weekdays: [.saturday, .monday, .wednesday],
            earlier: [DrawSchedule.Earlier(until: day("2021-08-22"), weekdays: [.wednesday, .saturday])]
        )
    }

    @Test func `the next draw is the first scheduled day after a day`() throws {
        let draws = try Self.threeDraws()
        #expect(try draws.next(after: Self.day("2026-11-16")) == Self.day("2026-11-18"))
        #expect(try draws.next(after: Self.day("2026-11-21")) == Self.day("2026-11-23"))
    }

    @Test func `a weekly game closes its week with the last draw`() throws {
        let draws = try DrawSchedule(weekdays: [.tuesday, .saturday])
        #expect(try draws.next(after: Self.day("2026-11-16")) == Self.day("2026-11-21"))
        let week = SalesPeriod.week(ISOWeek(containing: try Self.day("2026-11-17")))
        #expect(try draws.day(of: week) == Self.day("2026-11-21"))
        #expect(draws.period(2, before: week).description == "2026-W45")
    }

    @Test func `draws are counted back over the schedule`() throws {
        let draws = try Self.threeDraws()
        let draw = SalesPeriod.draw(try Self.day("2026-11-18"))
        #expect(draws.period(0, before: draw) == draw)
        #expect(draws.period(1, before: draw).description == "2026-11-16")
        #expect(draws.period(4, before: draw).description == "2026-11-09")
    }

    @Test func `former weekdays hold until their last day`() throws {
        let draws = try Self.threeDraws()
        #expect(try draws.weekdays(on: Self.day("2021-08-22")) == [.wednesday, .saturday])
        #expect(try draws.weekdays(on: Self.day("2021-08-23")) == [.monday, .wednesday, .saturday])
    }

    @Test(arguments: [[], [Weekday.monday, .monday]])
    func `no weekday and the same one twice are refused`(weekdays: [Weekday]) {
        #expect(throws: InvalidValue.self) { try DrawSchedule(weekdays: weekdays) }
    }

    @Test(arguments: ["12-31", "02-29", "easter", "easter-47", "easter+60", "4-thursday-11"])
    func `a yearly day is read and written alike`(text: String) throws {
        #expect(try YearlyDay(text).description == text)
    }

    @Test(arguments: [
        "", "13-01", "02-30", "1-1", "easter--3", "easter300", "6-monday-01", "1-funday-01", "1-monday-13",
    ])
    func `a day that no year has is refused`(text: String) {
        #expect(throws: InvalidValue.self) { try YearlyDay(text) }
    }

    @Test(arguments: ["2026-W47", "2020-W53", "2026-11-18"])
    func `a period is read and written alike`(text: String) throws {
        #expect(try #require(SalesPeriod(text)).description == text)
    }

    @Test(arguments: ["2021-W53", "2026-W00", "2026-47", "2026-02-30", "W47", "2026-w47"])
    func `what is no period is refused`(text: String) {
        #expect(SalesPeriod(text) == nil)
    }
}
