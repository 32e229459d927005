import Lottery
import SalesData
import Testing

@Suite struct UnreadableReportTests {
    @Test func `each value that cannot be read is a finding with its line and column`() throws {
        var source = SourceText(weeks: 5)
        try source.set("tickets_sold", line: 3, to: "many")
        try source.set("jackpot_announced", line: 5, to: "NaN")
        let bytes = source.bytes
        let error = try #require(throws: SalesDataError.self) {
            try SalesFile(configuration: try country(), bytes: bytes)
        }
        let report = ValidationReport(unreadable: error)
        #expect(report.isRefused)
        #expect(report.checks == [.unreadable])
        #expect(report.findings.map(\.lines) == [[3], [5]])
        #expect(report.findings.map(\.column) == ["tickets_sold", "jackpot_announced"])
        #expect(report.findings.allSatisfy { $0.check == .unreadable && $0.severity == .error && $0.fix == error.fix })
    }

    @Test func `a file that is no table is one finding without a line`() throws {
        let error = try #require(throws: SalesDataError.self) {
            try SalesFile(configuration: try country(), bytes: [])
        }
        let finding = Finding(.unreadable, severity: .error, lines: [], problem: error.what, fix: error.fix)
        #expect(ValidationReport(unreadable: error).findings == [finding])
    }
}
