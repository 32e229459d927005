import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

@Suite struct DecisionTests {
    @Test func `a ratchet has its draws decided together, and the message tells the plan`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["carpania"])
            #expect(try workspace.jackpot("run", "--country", "carpania").status == 0)
            let run = try #require(workspace.runs(of: "carpania").first)
            let answer = try workspace.read(Recommendation.self, run)
            let plan = try #require(answer.plan)
            #expect(answer.lookAheadReason == "the jackpot may not fall before it is won")
            #expect(plan.steps.count == 13 && plan.expectedNetRevenue == answer.outlook.planValue)
            #expect(plan.steps.first?.period == .week(ISOWeek(containing: answer.draw)))
            #expect(plan.steps.first?.median == answer.jackpot)
            let sensitivity = try workspace.read(SensitivityTable.self, run)
            #expect(sensitivity.draws == 13 && sensitivity.jackpot == answer.jackpot)
            #expect(sensitivity.bars.count == 4 && sensitivity.breakEvens.count == 8)
            #expect(!sensitivity.breakEvens.contains { $0.factor == .cash })
            let message = try workspace.text(run + "/message.txt")
            #expect(message.contains("13 draws are decided together: the jackpot may not fall before it is won."))
            #expect(message.contains("What the answer hangs on"))

            #expect(try workspace.jackpot("run", "--country", "carpania", "--only", "optimize").status == 0)
            let again = try #require(workspace.runs(of: "carpania").first { $0 != run })
            for file in ["recommendation.json", "sensitivity.json"] {
                #expect(try workspace.text("\(run)/\(file)") == workspace.text("\(again)/\(file)"))
            }
        }
    }

    @Test func `with a horizon of one draw there is no plan, and a threshold keeps the last jackpot`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try workspace.edit(
                "configs/aland.yaml",
                replacing: "notifications:",
                with: "decision: {horizon: 1, hysteresis: {share: 0.9}}\nnotifications:"
            )
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            let answer = try workspace.read(Recommendation.self, run)
            #expect(answer.plan == nil && answer.outlook.planValue == nil)
            #expect(answer.lookAheadReason == "the configuration decides each draw for itself")
            let finding = try #require(answer.hysteresis)
            #expect(finding.keepsLast && finding.gain > .zero && finding.gain <= finding.threshold)
            #expect(answer.jackpot == answer.lastJackpot && finding.best != answer.jackpot)
            #expect(answer.explanation.hasPrefix("The last jackpot stays at "))
            #expect(try workspace.read(SensitivityTable.self, run).draws == 1)
            #expect(try !workspace.text(run + "/message.txt").contains("decided together"))
        }
    }
}

extension Workspace {
    /// An artifact of a run.
    fileprivate func read<Value: JSONArtifact>(_ type: Value.Type, _ run: String) throws -> Value {
        let file = run + "/" + (try #require(Catalog.entry(Value.artifact).file))
        return try Value(bytes: Data(contentsOf: folder.appending(path: file)), file: file)
    }
}
