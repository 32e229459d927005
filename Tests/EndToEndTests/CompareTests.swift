import Foundation
import TestSupport
import Testing

@Suite struct CompareTests {
    @Test func `two runs are compared step by step, and the later one is explained by the earlier`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            #expect(try workspace.runBefore(lastWeeks: 1).status == 0)
            try workspace.edit("configs/aland.yaml", replacing: "ticket-price: 2.50", with: "ticket-price: 2.60")
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let runs = workspace.runs(of: "aland")
            #expect(runs.count == 2)
            let diff = try workspace.jackpot(["diff"] + runs)
            #expect(diff.status == 0, "\(diff.errors)")
            for line in [
                "draw: 2026-01-03 -> 2026-01-10", "config ticketPrice: 2.5 -> 2.6",
                "sales of 2026-W01: none -> holiday 1, jackpot 2500000",
                "champion: none -> version 1", "the files part at step open: champion/model.json, country.json",
            ] {
                #expect(diff.output.contains(line), "\(line) is not in \(diff.output)")
            }
            let explained = try workspace.jackpot("explain", runs[1])
            #expect(explained.status == 0, "\(explained.errors)")
            let earlier = String(runs[0].split(separator: "/").last ?? "")
            #expect(explained.output.contains("since run \(earlier), which announced"))
            #expect(explained.output.contains("config ticketPrice: 2.5 -> 2.6"))
            #expect(explained.output.contains("decided by model aland 2"))
            // A later run for the draw before is not what this run knew of it.
            let past = ["run", "--country", "aland", "--draw", "2026-01-03", "--force"]
            #expect(try workspace.jackpot(past).status == 0)
            #expect(try workspace.jackpot("explain", runs[1]).output == explained.output)
            let alone = try workspace.jackpot("explain", runs[0])
            #expect(alone.output.contains("no run of an earlier draw is there to compare with"))
        }
    }

    @Test func `a changed secret is what is left where nothing that is recorded differs`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            try workspace.setCash("1000", of: "aland")
            _ = try workspace.jackpot("run", "--country", "aland", "--only", "optimize")
            let diff = try workspace.jackpot(["diff"] + workspace.runs(of: "aland"))
            #expect(diff.output.contains("it reads aland/available_cash, of which no trace is kept"), "\(diff.output)")
            #expect(diff.output.contains("it breaks cash safety net"))
        }
    }
}
