import Foundation
import TestSupport
import Testing

@Suite struct DueTests {
    private func countries(_ workspace: Workspace, _ arguments: String...) throws -> [[String: Any]] {
        let result = try workspace.jackpot(["due", "--json"] + arguments)
        #expect(result.status == 0, "\(result.errors)")
        let document = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect(document?["schema"] as? String == "due/1")
        return try #require(document?["countries"] as? [[String: Any]])
    }

    @Test func `a country is due until its run, a week left out is missed, a wrong config hides no other`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["aland", "drachen"])
            try workspace.edit("configs/drachen.yaml", replacing: "currency", with: "curency")
            let before = try countries(workspace)
            #expect(before.map { $0["country"] as? String } == ["aland", "drachen"])
            #expect(before.map { $0["isDue"] as? Bool } == [true, false])
            #expect(before[0]["draw"] as? String == "2026-01-10")
            // Midnight of the day of the draw before, in Mariehamn.
            #expect(before[0]["since"] as? String == "2026-01-02T22:00:00Z")
            #expect(before[1]["problem"] as? String != nil)

            #expect(try workspace.jackpot("run", "--country", "aland", "--as-of", "2025-12-23").status == 0)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let after = try countries(workspace, "--country", "aland")
            #expect(after[0]["isDue"] as? Bool == false)
            #expect(after[0]["missed"] as? [String] == ["2026-01-03"])
            #expect(try workspace.jackpot("due", "--country", "aland").output.contains("2026-01-03"))
        }
    }
}
