import Foundation
import TestSupport
import Testing

@Suite struct RestatementTests {
    @Test func `a week that the source changed since the last run is told, with its line`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            var lines = try workspace.salesLines()
            try workspace.writeSales(lines)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            var fields = lines[199].split(separator: ",", omittingEmptySubsequences: false)
            fields[2] = "1500000"
            lines[199] = fields.joined(separator: ",")
            try workspace.write(lines.joined(separator: "\n") + "\n", to: Workspace.salesFile)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)

            let runs = workspace.runs(of: "aland")
            try #require(runs.count == 2)
            let report = try workspace.json(runs[1] + "/validation.json")
            let findings = try #require(report["findings"] as? [[String: Any]])
            let restated = try #require(findings.first { $0["check"] as? String == "restated" })
            #expect(restated["lines"] as? [Int] == [200])
            #expect(restated["severity"] as? String == "warning")
        }
    }
}
