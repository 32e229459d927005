import Lottery
import Testing

@Suite struct SalesHistoryTests {
    private func week(_ offset: Int) -> SalesPeriod {
        .week(ISOWeek(containing: CalendarDay(daysSinceEpoch: 20_000)).advanced(by: offset))
    }

    private func sold(_ offsets: [Int]) -> [PeriodSales] {
        offsets.map { PeriodSales(period: week($0), tickets: 1, jackpot: 1) }
    }

    @Test func `weeks in order before the draw make a history`() throws {
        let history = try SalesHistory(periods: sold([0, 1, 2]), planned: PlannedPeriod(period: week(3)))
        #expect(history.periods.count == 3)
    }

    @Test(arguments: [[0, 2], [0, 0], [1, 0], [2, 3]])
    func `gaps, duplicates, disorder and weeks at or after the draw are refused`(offsets: [Int]) {
        #expect(throws: InvalidValue.self) {
            try SalesHistory(periods: sold(offsets), planned: PlannedPeriod(period: week(3)))
        }
    }
}
