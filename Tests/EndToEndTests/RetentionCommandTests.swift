import Foundation
import TestSupport
import Testing

@Suite struct RetentionCommandTests {
    private static let old = "runs/aland/2020-01-04/20200101T000000Z-0000"

    @Test func `gc lists first and removes only when asked, and what counts stays whole`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            #expect(try workspace.jackpot("run").status == 0)
            try workspace.write("{}", to: "\(Self.old)/steps/open.json")
            try workspace.write("schema: retention/1\nkeep-draws: 1\nkeep-runs: 0\n", to: "retention.yaml")
            let run = try #require(workspace.runs(of: "aland").first { $0 != Self.old })
            let before = workspace.files(below: "runs")
            let listed = try workspace.jackpot("gc")
            #expect(listed.status == 0)
            #expect(listed.output.contains("run   \(Self.old)  ") && !listed.output.contains(run), "\(listed.output)")
            #expect(listed.output.contains("remove it with: jackpot gc --delete"))
            #expect(workspace.files(below: "runs") == before)
            let removed = try workspace.jackpot("gc", "--delete", "--json")
            #expect(removed.status == 0)
            let report = try JSONSerialization.jsonObject(with: Data(removed.output.utf8)) as? [String: Any]
            #expect(report?["schema"] as? String == "garbage/1" && report?["isDeleted"] as? Bool == true)
            #expect(workspace.files(below: "runs") == before.filter { !"runs/\($0)".hasPrefix(Self.old) })
            #expect(try workspace.jackpot("verify", run).status == 0)
            #expect(try workspace.jackpot("run").errors.contains("nothing to do"))
            #expect(try workspace.jackpot("gc").output.hasPrefix("nothing is to be removed\n"))
        }
    }

    @Test func `the rules stand in retention.yaml, whose mistakes check and gc tell`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try workspace.write("{}", to: "\(Self.old)/steps/open.json")
            try workspace.write("schema: retention/1\nkeep-draws: 1\n", to: "retention.yaml")
            #expect(try workspace.jackpot("gc").output.contains("1  keep-draws: 1\n"))
            #expect(try workspace.jackpot("check").output.contains("retention.yaml: ok\n"))
            try workspace.write("schema: retention/1\nkeep-draw: 1\n", to: "retention.yaml")
            for command in ["gc", "check"] {
                let result = try workspace.jackpot(command)
                #expect(result.status == 78)
                let said = result.output + result.errors
                #expect(said.contains("retention.yaml:2:1: unknown key 'keep-draw'") && said.contains("'keep-draws'?"))
            }
        }
    }
}
