import Foundation
import TestSupport
import Testing

/// Replay decides past draws again, with what had been published before each.
@Suite struct ReplayTests {
    private static func report(_ workspace: Workspace, _ options: String...) throws -> [String: Any] {
        let result = try workspace.jackpot(["replay", "--country", "aland", "--json"] + options)
        #expect(result.status == 0, "\(result.errors)")
        let document = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        return try #require(document as? [String: Any])
    }

    private static func draws(_ report: [String: Any]) throws -> [[String: Any]] {
        try #require(report["draws"] as? [[String: Any]])
    }

    @Test func `the same past is told alike, in a table and as a document, and nothing of it is kept`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let command = ["replay", "--country", "aland", "--weeks", "3"]
            let first = try workspace.jackpot(command)
            let second = try workspace.jackpot(command)
            #expect(first.status == 0, "\(first.errors)")
            #expect(first.output == second.output)
            #expect(first.output.hasPrefix("aland: 3 weeks, 2025-W51 to 2026-W01, decided again"))
            #expect(first.output.contains("The cash rule is lifted"))
            #expect(workspace.files(below: "runs") == [] && workspace.files(below: "registry") == [])

            let report = try Self.report(workspace, "--weeks", "3")
            #expect(report["schema"] as? String == "replay/1")
            let totals = try #require(report["totals"] as? [String: Any])
            for side in ["played", "decided", "best"] {
                let amounts = try Self.draws(report).compactMap {
                    ($0[side] as? [String: Any])?["expectedNetRevenue"] as? Double
                }
                #expect(amounts.count == 3)
                #expect(abs(amounts.reduce(0, +) - (try #require(totals[side] as? Double))) < 0.02)
            }
            #expect(report["decidedBy"] as? [String: Int] == ["retrained core": 3])
        }
    }

    @Test func `a champion decides the draws since it was promoted, not those before`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            // The data end with week 50: the run decides the draw of week 51.
            let run = try workspace.runBefore(lastWeeks: 3)
            #expect(run.status == 0, "\(run.output + run.errors)")
            let recommended = try workspace.json(
                try #require(workspace.runs(of: "aland").first) + "/recommendation.json"
            )
            let draws = try Self.draws(Self.report(workspace, "--weeks", "4"))
            #expect(draws.compactMap { $0["period"] as? String } == ["2025-W50", "2025-W51", "2025-W52", "2026-W01"])
            #expect(
                draws.compactMap { $0["model"] as? String }
                    == ["retrained core", "champion 1", "champion 1", "champion 1"]
            )
            // The cash of the workspace binds nothing: the draw of the run is decided as the run decided it.
            let decided = try #require(draws[1]["decided"] as? [String: Any])
            #expect(decided["jackpot"] as? Double == recommended["jackpot"] as? Double)
        }
    }

    @Test func `what was sold later moves no decision, though it moves what hindsight says of it`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let clean = try Self.draws(Self.report(workspace, "--weeks", "3"))
            var lines = try workspace.salesLines()
            let last = try #require(lines.lastIndex { $0.contains(",aland,") })
            var fields = lines[last].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            fields[2] = Int(fields[2]).map { String($0 + $0 / 10) } ?? fields[2]
            lines[last] = fields.joined(separator: ",")
            try workspace.writeSales(lines)
            let moved = try Self.draws(Self.report(workspace, "--weeks", "3"))
            let jackpots = [clean, moved].map { draws in
                draws.map { ($0["decided"] as? [String: Any])?["jackpot"] as? Double }
            }
            #expect(jackpots[0].allSatisfy { $0 != nil } && jackpots[0] == jackpots[1])
            let revenues = [clean, moved].map { draws in
                (draws[2]["decided"] as? [String: Any])?["expectedNetRevenue"] as? Double
            }
            #expect(revenues[0] != revenues[1])
        }
    }
}
