import Lottery
import Testing

@Suite struct SalesHistoryTests {
    private func week(_ offset: Int) -> ISOWeek {
        ISOWeek(containing: CalendarDay(daysSinceEpoch: 20_000)).advanced(by: offset)
    }

    private func sold(_ offsets: [Int]) -> [SalesWeek] {
        offsets.map { SalesWeek(week: week($0), tickets: 1, jackpot: 1) }
    }

    @Test func `weeks in order before the draw make a history`() throws {
        let history = try SalesHistory(weeks: sold([0, 1, 2]), planned: PlannedWeek(week: week(3)))
        #expect(history.weeks.count == 3)
    }

    @Test(arguments: [[0, 2], [0, 0], [1, 0], [2, 3]])
    func `gaps, duplicates, disorder and weeks at or after the draw are refused`(offsets: [Int]) {
        #expect(throws: InvalidValue.self) {
            try SalesHistory(weeks: sold(offsets), planned: PlannedWeek(week: week(3)))
        }
    }
}
