import Foundation
import TestSupport
import Testing

@Suite struct BackfillTests {
    @Test func `draws of the past are decided, tell nobody and change no model in force`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            #expect(try workspace.jackpot("run").status == 0)
            let told = workspace.files(below: "outbox")
            // The range holds one draw before the coming one, that one, and one after it.
            let draws = ["--draws", "2026-W01..2026-W03"]
            let plan = try workspace.jackpot(["plan"] + draws)
            #expect(plan.output == "aland, draw of 2026-01-03: would open a new run\n")
            #expect(try workspace.jackpot(["plan", "--check"] + draws).status == 1)

            let run = try workspace.jackpot(["run"] + draws)
            #expect(run.status == 0, "\(run.errors)")
            #expect(workspace.files(below: "outbox") == told)
            let past = try #require(workspace.runs(of: "aland").first { $0.contains("/2026-01-03/") })
            #expect(try workspace.json(past + "/run.json")["asOfSource"] as? String == "backfill")
            let deliveries = try workspace.json(past + "/notification.json")["deliveries"] as? [[String: String]]
            #expect(deliveries?.map { $0["outcome"] } == ["not-sent"])
            #expect(try workspace.json(past + "/registration.json")["inForce"] as? Int == 1)

            let again = try workspace.jackpot(["run"] + draws)
            #expect(again.status == 0)
            #expect(again.errors == "jackpot: no draw of this range is to be run\n")
            #expect(try workspace.jackpot("run", "--draw", "2026-01-03").errors.contains("nothing to do"))
            #expect(try workspace.jackpot("plan", "--check").status == 0)
        }
    }

    @Test func `a plan tells of every country, also beside one that cannot be read`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["aland", "drachen"])
            try workspace.edit("configs/aland.yaml", replacing: "currency", with: "curency")
            let plan = try workspace.jackpot("plan")
            #expect(plan.status == 3)
            #expect(plan.output.contains("aland: cannot run: configs/aland.yaml is wrong in 1 place\n"))
            #expect(plan.output.contains("drachen, draw of 2026-01-10: would open a new run\n"))
            #expect(plan.errors.contains("did you mean 'currency'?"))
            #expect(try workspace.jackpot("plan", "--country", "aland").status == 78)
            #expect(try workspace.jackpot("plan", "--country", "drachen", "--check").status == 1)
            let document = try workspace.jackpot("plan", "--json").output
            let answer = try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any]
            let countries = try #require(answer?["countries"] as? [[String: Any]])
            #expect(countries.map { $0["problem"] != nil } == [true, false])
            #expect(countries.map { $0["isDue"] as? Bool } == [false, true])
        }
    }
}
