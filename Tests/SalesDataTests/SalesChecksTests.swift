import Lottery
import SalesData
import Testing

@Suite struct SalesChecksTests {
    private func outcome(
        weeks: Int = 60,
        draw: Int? = nil,
        configuration: CountryConfiguration? = nil,
        previous: [PeriodSales]? = nil,
        _ change: (inout SourceText) throws -> Void = { _ in }
    ) throws -> SalesChecks.Outcome {
        var source = SourceText(weeks: weeks)
        try change(&source)
        let configuration = try configuration ?? country()
        let file = try SalesFile(configuration: configuration, bytes: source.bytes)
        let planned = PlannedPeriod(period: week(draw ?? weeks))
        return SalesChecks(configuration: configuration, file: file, planned: planned, previous: previous).run()
    }

    private func findings(
        _ check: ValidationCheck,
        draw: Int? = nil,
        previous: [PeriodSales]? = nil,
        _ change: (inout SourceText) throws -> Void
    ) throws -> [Finding] {
        try outcome(draw: draw, previous: previous, change).report.findings.filter { $0.check == check }
    }

    /// The ladder of the fixture ends at 12 million, and its jackpots at 5: a note that every report has.
    private let support = Finding(
        .support,
        severity: .note,
        lines: [],
        column: "jackpot_announced",
        problem: "the ladder ends at 12,000,000 EUR, 2.4 times the 98th percentile of past jackpots, 5,000,000 EUR",
        fix: "expect wide intervals there, or end the ladder lower; the extrapolation guard limits the choice"
    )

    @Test func `clean weeks pass every check and become the history`() throws {
        let outcome = try outcome()
        #expect(
            outcome.report
                == ValidationReport(
                    country: try CountryName("aland"),
                    rows: 60,
                    firstPeriod: week(0),
                    lastPeriod: week(59),
                    checks: [
                        .gap, .duplicatePeriod, .wrongWeekday, .freshness, .missingTickets, .zeroSales, .negativeSales,
                        .range, .unitsJump, .restated, .offLadder, .support, .ledger, .leakage, .hindsight,
                        .drift, .shortHistory,
                    ],
                    findings: [support]
                )
        )
        let weeks = try SalesFile(configuration: try country(), bytes: SourceText(weeks: 60).bytes).rows.map(\.sales)
        #expect(outcome.history == (try SalesHistory(periods: weeks, planned: PlannedPeriod(period: week(60)))))
    }

    @Test func `a gap is warned of, and its weeks are unknown`() throws {
        let outcome = try outcome { $0.lines.removeSubrange(10...11) }
        #expect(
            outcome.report.findings.first
                == Finding(
                    .gap,
                    severity: .warning,
                    lines: [10, 11],
                    column: "week_start",
                    problem: "weeks 2024-W10 to 2024-W11 have no row (2 weeks)",
                    fix: "add the weeks at the source; they count as unknown meanwhile"
                )
        )
        #expect(outcome.history?.periods.count == 60)
        #expect(outcome.history?.periods[9] == PeriodSales(period: week(9), tickets: nil, jackpot: nil))
    }

    @Test func `a week with two rows is refused`() throws {
        let outcome = try outcome { $0.lines.append($0.lines[10]) }
        #expect(
            outcome.report.findings.first
                == Finding(
                    .duplicatePeriod,
                    severity: .error,
                    lines: [11, 62],
                    column: "week_start",
                    problem: "week 2024-W10 has 2 rows",
                    fix: "leave one row for it, or state in data.where which rows are meant"
                )
        )
        #expect(outcome.history == nil)
    }

    @Test func `a week that does not start on Monday is refused`() throws {
        #expect(
            try findings(.wrongWeekday) { try $0.set("week_start", line: 5, to: "2024-01-23") } == [
                Finding(
                    .wrongWeekday,
                    severity: .error,
                    lines: [5],
                    column: "week_start",
                    problem: "2024-01-23 is a tuesday, not a monday",
                    fix: "correct the days at the source, or state what data.columns.week holds in the config"
                )
            ]
        )
    }

    @Test func `sales that end too early for the draw are refused`() throws {
        #expect(
            try findings(.freshness, draw: 62) { _ in } == [
                Finding(
                    .freshness,
                    severity: .error,
                    lines: [61],
                    column: "week_start",
                    problem: "the last row is week 2025-W08; a draw in 2025-W11 needs 2025-W10 (2 weeks too old)",
                    fix: "load the weeks that are missing, or state data.publication-lag in the config"
                )
            ]
        )
    }

    @Test func `sales that are published late may end earlier, and what was not out yet is unknown`() throws {
        var late = try country()
        late.source.publicationLag = 2
        #expect(try outcome(draw: 62, configuration: late).report.findings == [support])
        let history = try outcome(draw: 60, configuration: late).history
        #expect(history?.periods.suffix(3).map { $0.tickets == nil } == [false, true, true])
        #expect(history?.periods.suffix(3).map { $0.jackpot == nil } == [false, false, false])
    }

    @Test func `weeks of the draw and after it are left aside`() throws {
        let outcome = try outcome(draw: 40)
        #expect(outcome.report.rows == 40)
        #expect(outcome.history?.periods.last?.period == week(39))
    }

    @Test func `missing, zero and negative sales are told apart`() throws {
        let fix = "add the sales at the source; the weeks count as unknown meanwhile"
        let missing = try outcome { source in
            try source.set("tickets_sold", line: 7, to: "")
            try source.set("tickets_sold", line: 9, to: "")
        }
        #expect(
            missing.report.findings.first
                == Finding(
                    .missingTickets,
                    severity: .note,
                    lines: [7, 9],
                    column: "tickets_sold",
                    problem: "week 2024-W06 has no sales, and 1 more",
                    fix: fix
                )
        )
        let zero = try outcome { try $0.set("tickets_sold", line: 7, to: "0") }
        #expect(zero.report.findings.map(\.problem).first == "week 2024-W06 sold 0 tickets")
        #expect(zero.history?.periods[5].tickets == nil)
        let negative = try outcome { try $0.set("tickets_sold", line: 7, to: "-14") }
        #expect(negative.report.findings.map(\.problem).first == "week 2024-W06 sold -14 tickets")
        #expect(negative.report.findings.map(\.severity).first == .error)
        #expect(negative.history == nil)
    }

    @Test func `sales of 1e308 are refused`() throws {
        #expect(
            try findings(.range) { try $0.set("tickets_sold", line: 7, to: "1e308") } == [
                Finding(
                    .range,
                    severity: .error,
                    lines: [7],
                    column: "tickets_sold",
                    problem: "week 2024-W06 has 1e+308 tickets; possible are -1,000,000,000,000 to 1,000,000,000,000",
                    fix: "correct the row at its source, or state the unit of the column in the config"
                )
            ]
        )
    }

    @Test func `a jackpot written in units instead of millions is refused`() throws {
        let found = try findings(.unitsJump) { source in
            for line in 50...61 { try source.set("jackpot_announced", line: line, to: "3000000") }
        }
        #expect(found.map(\.severity) == [.error])
        #expect(found.map(\.column) == ["jackpot_announced"])
        #expect(found.first?.lines.first == 50)
        #expect(
            found.first?.problem.hasPrefix(
                "week 2024-W49 has 3,000,000,000,000 EUR, about 10^6 times larger than the "
            ) == true
        )
    }

    @Test func `one special draw of sixty times the usual is no jump`() throws {
        #expect(try findings(.unitsJump) { try $0.set("tickets_sold", line: 40, to: "120000000") } == [])
    }

    @Test func `weeks that changed since the last run are warned of`() throws {
        let before = try outcome().history?.periods
        #expect(
            try findings(.restated, previous: before) { try $0.set("tickets_sold", line: 7, to: "1") } == [
                Finding(
                    .restated,
                    severity: .warning,
                    lines: [7],
                    column: "tickets_sold",
                    problem: "week 2024-W06 had 2,666,000 tickets in the last run and has 1 tickets now",
                    fix: "ask the source why closed weeks changed; the new values are used"
                )
            ]
        )
        #expect(
            try findings(.restated, previous: before) { $0.lines.remove(at: 10) }.map(\.problem)
                == ["week 2024-W10 had sales in the last run and has no row now"]
        )
        #expect(try findings(.restated, previous: before) { _ in } == [])
    }

    @Test func `a jackpot between two rungs is noted with the nearest`() throws {
        #expect(
            try findings(.offLadder) { try $0.set("jackpot_announced", line: 7, to: "2.3") } == [
                Finding(
                    .offLadder,
                    severity: .note,
                    lines: [7],
                    column: "jackpot_announced",
                    problem: "1 of 60 jackpots are no rung of the ladder; the last is 2,300,000 EUR in week 2024-W06,"
                        + " the nearest rung 2,250,000 EUR",
                    fix: "correct the ladder in the config if such jackpots may be announced again"
                )
            ]
        )
    }

    @Test func `net revenue that does not follow from sales is warned of`() throws {
        let found = try findings(.ledger) { try $0.set("net_revenue", line: 7, to: "9") }
        #expect(found.map(\.lines) == [[7]])
        #expect(
            found.first?.problem == "week 2024-W06 states a net revenue of 9,000,000 EUR; sales, prizes and deductions"
                + " leave 1,432,250 EUR"
        )
    }

    @Test func `a history that is too short is refused`() throws {
        let report = try outcome(weeks: 20).report
        #expect(report.findings.map(\.problem).contains("20 weeks have sales; the forecast needs 26"))
        #expect(report.isRefused)
    }

    @Test func `a value of the week's end is flagged beside that of its beginning`() throws {
        let columns = SalesColumns(
            week: "week",
            volume: SourceColumn("tickets"),
            jackpot: SourceColumn("largest")
        )
        let rows = (0..<40).map { row in
            "\(week(row).firstDay),\(2_000_000 + 1_000 * (row * 7 % 11)),\(3_000_000 + 250_000 * (row % 3)),3000000"
        }
        let configuration = try country("game", filter: [:], columns: columns)
        let bytes = Array((["week,tickets,largest,first"] + rows).joined(separator: "\n").utf8)
        let file = try SalesFile(configuration: configuration, bytes: bytes)
        let report = SalesChecks(configuration: configuration, file: file, planned: PlannedPeriod(period: week(40)))
            .run()
            .report
        #expect(
            report.findings.filter { $0.check == .hindsight } == [
                Finding(
                    .hindsight,
                    severity: .warning,
                    lines: [],
                    column: "largest",
                    problem: "first is never above largest, equal to it in 14 and below it in 26 of 40 weeks: largest"
                        + " looks like a value of the week's end",
                    fix: "use first if it is what was announced before the draw"
                )
            ]
        )
    }

    @Test func `severities come from the config`() throws {
        var configuration = try country()
        configuration.severities = [.gap: .error, .support: .off]
        let outcome = try outcome(configuration: configuration) { $0.lines.remove(at: 10) }
        #expect(outcome.report.findings.map(\.check) == [.gap])
        #expect(outcome.report.isRefused)
        #expect(!outcome.report.checks.contains(.support))
    }
}
