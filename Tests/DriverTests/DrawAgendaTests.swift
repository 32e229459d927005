import Foundation
import Lottery
import Testing

@testable import jackpot

@Suite struct DrawAgendaTests {
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

    private func agenda(
        _ schedule: DrawSchedule = DrawSchedule(weekly: .saturday),
        next: String,
        zone: String = "UTC",
        recommended: [String] = [],
        weeks: Int = 8
    ) throws -> DrawAgenda {
        DrawAgenda(
            schedule,
            next: try day(next),
            in: try #require(TimeZone(identifier: zone)),
            recommended: Set(try recommended.map(day)),
            lookingBack: weeks
        )
    }

    private func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

    @Test func `a draw is due until it has a recommendation`() throws {
        #expect(try agenda(next: "2026-01-10").isDue)
        #expect(try !agenda(next: "2026-01-10", recommended: ["2026-01-10"]).isDue)
    }

    @Test func `draws without a recommendation are missed, but for those before the first one and far back`() throws {
        let recommended = ["2025-11-01", "2025-12-13", "2025-12-27"]
        let near = try agenda(next: "2026-01-10", recommended: recommended, weeks: 4)
        #expect(try near.missed == [day("2025-12-20"), day("2026-01-03")])
        let far = try agenda(next: "2026-01-10", recommended: recommended, weeks: 20)
        #expect(try far.missed.first == day("2025-11-08"))
        #expect(far.missed.count == 7)
        #expect(try agenda(next: "2026-01-10").missed == [])
    }

    @Test func `with two draws a week each is decided from the day of the one before`() throws {
        let schedule = try DrawSchedule(cadence: .draw, weekdays: [.wednesday, .saturday])
        let agenda = try agenda(schedule, next: "2026-01-07", recommended: ["2025-12-31"])
        #expect(try agenda.since == instant("2026-01-03T00:00:00Z"))
        #expect(try agenda.until == instant("2026-01-07T00:00:00Z"))
        #expect(try agenda.missed == [day("2026-01-03")])
    }

    @Test func `days begin by the clocks of the country, across the change of the clocks`() throws {
        // The clocks of Finland went forward on 2026-03-29 and go back on 2026-10-25.
        let spring = try agenda(next: "2026-04-04", zone: "Europe/Helsinki")
        #expect(try spring.since == instant("2026-03-27T22:00:00Z"))
        #expect(try spring.until == instant("2026-04-03T21:00:00Z"))
        #expect(spring.until.timeIntervalSince(spring.since) == 7 * 86_400 - 3_600)
        let autumn = try agenda(next: "2026-10-31", zone: "Europe/Helsinki")
        #expect(autumn.until.timeIntervalSince(autumn.since) == 7 * 86_400 + 3_600)
    }

    @Test func `a day that begins at one o'clock because the clocks skip midnight begins then`() throws {
        // Lebanon's clocks went from midnight of 2024-03-31, a Sunday, to one o'clock: that is 22:00 of UTC.
        let agenda = try agenda(DrawSchedule(weekly: .sunday), next: "2024-03-31", zone: "Asia/Beirut")
        #expect(try agenda.until == instant("2024-03-30T22:00:00Z"))
    }

    @Test func `far from Greenwich the day is the country's own`() throws {
        #expect(try agenda(next: "2026-01-10", zone: "Pacific/Kiritimati").until == instant("2026-01-09T10:00:00Z"))
        #expect(try agenda(next: "2026-01-10", zone: "Pacific/Pago_Pago").until == instant("2026-01-10T11:00:00Z"))
    }
}
