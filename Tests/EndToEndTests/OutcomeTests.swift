import Foundation
import TestSupport
import Testing

@Suite struct OutcomeTests {
    @Test func `a refused model leaves the champion in force and the decision goes on with it`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            try workspace.edit(
                "configs/aland.yaml",
                replacing: "notifications:",
                with: "gate: {max-wape: 0.0001}\nnotifications:"
            )
            let refused = try workspace.jackpot("run", "--country", "aland")
            #expect(refused.status == 0, "\(refused.errors)")
            let run = try #require(workspace.runs(of: "aland").last)
            let registration = try workspace.json(run + "/registration.json")
            #expect(registration["outcome"] as? String == "refused")
            #expect(registration["inForce"] as? Int == 1)
            #expect(try workspace.json(run + "/recommendation.json")["status"] as? String == "feasible")
            #expect(refused.output.contains("refused"))
        }
    }

    @Test func `without any approved model last week's jackpot stays`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try workspace.edit(
                "configs/aland.yaml",
                replacing: "notifications:",
                with: "gate: {max-wape: 0.0001}\nnotifications:"
            )
            let result = try workspace.jackpot("run", "--country", "aland")
            let run = try #require(workspace.runs(of: "aland").first)
            let recommendation = try workspace.json(run + "/recommendation.json")
            #expect(recommendation["status"] as? String == "no-model-in-force")
            #expect(recommendation["jackpot"] as? Double == recommendation["lastJackpot"] as? Double)
            #expect(result.output.contains("refused"))
        }
    }

    @Test func `too little cash for any jackpot is an answer with the nearest miss, not a failure`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            try workspace.setCash("1000", of: "aland")
            let result = try workspace.jackpot("run", "--country", "aland")
            #expect(result.status == 4, "\(result.errors)")
            let run = try #require(workspace.runs(of: "aland").first)
            let recommendation = try workspace.json(run + "/recommendation.json")
            #expect(recommendation["status"] as? String == "infeasible")
            #expect(try workspace.text(run + "/message.txt").contains("cash safety net"))
        }
    }

    @Test func `a run as of a past day sees nothing of what came later and changes nothing of today`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let past = try workspace.jackpot("run", "--country", "aland", "--as-of", "2025-06-04")
            #expect(past.status == 0, "\(past.errors)")
            let run = try #require(workspace.runs(of: "aland").first { $0.contains("/2025-06-07/") })
            #expect(try workspace.json(run + "/run.json")["champion"] == nil)
            #expect(try workspace.json(run + "/registration.json")["outcome"] as? String == "superseded")
            #expect(try workspace.json(run + "/registration.json")["inForce"] as? Int == 1)
            #expect(try workspace.text(run + "/sales-history.csv").contains("\n2025-W22,"))
            #expect(try !workspace.text(run + "/sales-history.csv").contains("\n2025-W23,"))
            #expect(try workspace.jackpot("run", "--country", "aland").errors.contains("nothing to do"))
        }
    }

    @Test func `one country's failure stops no other`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder, countries: ["aland", "drachen"])
            try workspace.edit("configs/drachen.yaml", replacing: "country: drachen}", with: "country: nowhere}")
            let result = try workspace.jackpot("run")
            #expect(result.status == 3, "\(result.errors)")
            #expect(workspace.runs(of: "aland").count == 1)
            #expect(result.output.contains("aland"))
            #expect((result.output + result.errors).contains("drachen"))
        }
    }
}

extension Workspace {
    /// The text of a file.
    func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// The members of a JSON document.
    func json(_ path: String) throws -> [String: Any] {
        let document = try JSONSerialization.jsonObject(with: Data(contentsOf: folder.appending(path: path)))
        return try #require(document as? [String: Any])
    }
}
