import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

struct TableTextTests {
    private let full = PeriodSales(
        period: .week(Sample.week),
        tickets: 152_340,
        jackpot: 2_500_000.25,
        won: true,
        prizesPaid: 1e22,
        netRevenue: -0.1,
        marketing: .leastNonzeroMagnitude,
        promo: true,
        holiday: 3
    )

    @Test func `sales history is a plain table`() throws {
        let empty = PeriodSales(period: .week(Sample.week.advanced(by: 1)), tickets: nil, jackpot: nil)
        let text = String(decoding: try [full, empty].bytes(), as: UTF8.self)
        let expected = """
            period,tickets,jackpot,won,prizes_paid,net_revenue,marketing,promo,holiday
            2026-W48,152340,2500000.25,1,1e+22,-0.1,5e-324,1,3
            2026-W49,,,,,,,0,0

            """
        #expect(text == expected)
        #expect(try [PeriodSales](bytes: Data(text.utf8), file: "x") == [full, empty])
    }

    @Test func `doubles of every magnitude survive`() throws {
        var state: UInt64 = 88_172_645_463_325_252
        let weeks: [PeriodSales] = (0..<2_000).map { index in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            let number = Double(bitPattern: state)
            return PeriodSales(
                period: .week(Sample.week.advanced(by: index)),
                tickets: number.isFinite ? number : 0,
                jackpot: -0.0
            )
        }
        let read = try [PeriodSales](bytes: try weeks.bytes(), file: "x")
        #expect(read.map { $0.tickets?.bitPattern } == weeks.map { $0.tickets?.bitPattern })
        #expect(read.allSatisfy { $0.jackpot?.sign == .minus })
    }

    @Test func `a model's name may hold commas and quotes`() throws {
        let week = BacktestPeriod(
            period: .week(Sample.week),
            model: "core, \"plain\"",
            actual: 1,
            forecast: 2.5,
            low80: nil,
            high80: 3
        )
        #expect(try [BacktestPeriod](bytes: try [week].bytes(), file: "x") == [week])
    }

    @Test func `another header is refused, naming both`() throws {
        let error = #expect(throws: ArtifactError.self) {
            try [BacktestPeriod](bytes: Data("week,model\n".utf8), file: "b.csv")
        }
        #expect(
            error?.what
                == """
                the document has schema header 'week,model'; this program reads \
                header 'period,model,actual,forecast,low80,high80'
                """
        )
    }

    @Test(arguments: [
        (
            "2026-11-31,1,,,,,,0,0",
            "column period: '2026-11-31' is neither a week like 2026-W47 nor a day like 2026-11-18"
        ),
        ("2026-W48,many,,,,,,0,0", "column tickets: 'many' is no number"),
        ("2026-W48,inf,,,,,,0,0", "column tickets: 'inf' is no number"),
        ("2026-W48,1,,2,,,,0,0", "column won: '2' is neither 0 nor 1"),
        ("2026-W48,1,,,,,,,0", "column promo: is empty"),
        ("2026-W48,1,,,,,,0,x", "column holiday: 'x' is no whole number"),
        ("2026-W48,1", "2 cells where the header has 9"),
    ])
    func `a bad cell is told with its line and column`(row: String, problem: String) throws {
        let text = PeriodSales.columns.joined(separator: ",") + "\n" + row + "\n"
        #expect(throws: ArtifactError.malformedTable(path: "h.csv", line: 2, problem: problem)) {
            try [PeriodSales](bytes: Data(text.utf8), file: "h.csv")
        }
    }

    @Test func `a table that is cut off in its last line is refused`() throws {
        let bytes = try [full].bytes().dropLast(1)
        #expect(throws: ArtifactError.self) { try [PeriodSales](bytes: Data(bytes), file: "h.csv") }
    }

    @Test func `a number that is not finite is refused`() throws {
        var week = full
        week.tickets = .infinity
        #expect(throws: ArtifactError.self) { try [week].bytes() }
    }
}
