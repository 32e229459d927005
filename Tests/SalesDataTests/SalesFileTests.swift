import Lottery
import SalesData
import Testing

@Suite struct SalesFileTests {
    @Test func `rows come in tickets and currency units with their lines`() throws {
        let text = """
            \(SourceText.header)
            2024-01-01,borduria,many,,,,,,,
            2024-01-01,aland,2000000,2.5,0.75,0.05,true,1250000.5,1,2
            2024-01-08,aland,,3,,,,,,
            """
        let file = try SalesFile(configuration: try country(), bytes: Array(text.utf8))
        let first = PeriodSales(
            period: week(0),
            tickets: 2_000_000,
            jackpot: 2_500_000,
            won: true,
            prizesPaid: 1_250_000.5,
            netRevenue: 750_000,
            marketing: 50_000,
            promo: true,
            holiday: 2
        )
        let second = PeriodSales(period: week(1), tickets: nil, jackpot: 3_000_000)
        #expect(file.rows.map(\.line) == [3, 4])
        #expect(file.rows.map(\.sales) == [first, second])
        #expect(
            file.numericColumns.map(\.name) == [
                "tickets_sold", "jackpot_announced", "net_revenue", "marketing_spend", "prizes_paid", "promo",
                "holiday",
            ]
        )
        #expect(file.numericColumns.first?.values == [2_000_000, nil])
    }

    @Test func `sales in currency become tickets, and winners a win`() throws {
        let columns = SalesColumns(
            week: "draw_date",
            weekMark: .drawDay,
            volume: SourceColumn("sales", unit: .thousands),
            quantity: .sales,
            won: "winners"
        )
        let text = "draw_date,sales,winners\n2024-01-06,5,3\n2024-01-13,10,0\n"
        let file = try SalesFile(configuration: try country(filter: [:], columns: columns), bytes: Array(text.utf8))
        #expect(
            file.rows.map(\.sales) == [
                PeriodSales(period: week(0), tickets: 2_000, jackpot: nil, won: true),
                PeriodSales(period: week(1), tickets: 4_000, jackpot: nil, won: false),
            ]
        )
        #expect(file.rows.map { "\($0.day)" } == ["2024-01-06", "2024-01-13"])
    }

    @Test func `the last week is read alone`() throws {
        var source = SourceText(weeks: 5)
        try source.set("tickets_sold", line: 3, to: "many")
        #expect(try SalesFile.lastPeriod(configuration: try country(), bytes: source.bytes) == week(4))
    }

    @Test func `the plan of a week is found, and nothing is planned elsewhere`() throws {
        let text = """
            week_start,country,promo,holiday,marketing_spend
            2024-01-08,borduria,0,0,
            2024-01-08,aland,1,3,0.25
            """
        let configuration = try country(plannedFile: "data/planned.csv")
        let file = try PlannedFile(configuration: configuration, bytes: Array(text.utf8))
        #expect(file.plan(for: week(1)) == PlannedPeriod(period: week(1), promo: true, holiday: 3, marketing: 250_000))
        #expect(file.plan(for: week(2)) == PlannedPeriod(period: week(2)))
    }
}
