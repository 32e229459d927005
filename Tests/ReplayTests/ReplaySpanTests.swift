import Lottery
import Testing

@testable import Replay

/// Which periods are decided again.
@Suite struct ReplaySpanTests {
    @Test func `the last weeks of a weekly game are so many rows`() throws {
        let history = try ReplayCountry.history(jackpots: [1, 2, 3, 4, 5])
        #expect(history.positions(ofLast: 2) == 3..<5)
        #expect(history.positions(ofLast: 5) == 0..<5)
        #expect(history.positions(ofLast: 52) == 0..<5)
    }

    @Test func `the last weeks of a game with three draws a week hold three rows each`() throws {
        let days = (0..<30).map { CalendarDay(daysSinceEpoch: 19_724 + 7 * ($0 / 3) + 2 * ($0 % 3)) }
        let history = try SalesHistory(
            periods: days.map { PeriodSales(period: .draw($0), tickets: 1, jackpot: 1) },
            planned: PlannedPeriod(period: .draw(days[29].advanced(by: 3)))
        )
        #expect(history.positions(ofLast: 1) == 27..<30)
        #expect(history.positions(ofLast: 4) == 18..<30)
    }

    @Test func `a first decision needs enough sales that had been published`() throws {
        var periods = try ReplayCountry.history(jackpots: [1, 2, 3, 4, 5, 6]).periods
        periods[1].tickets = nil
        let history = try SalesHistory(
            periods: periods,
            planned: PlannedPeriod(period: .week(ReplayCountry.week.advanced(by: 6)))
        )
        #expect(history.firstDecidable(minimum: 2, publicationLag: 0) == 3)
        #expect(history.firstDecidable(minimum: 2, publicationLag: 2) == 5)
        #expect(history.firstDecidable(minimum: 4, publicationLag: 2) == 6)
        #expect(history.firstDecidable(minimum: 9, publicationLag: 0) == 6)
    }
}
