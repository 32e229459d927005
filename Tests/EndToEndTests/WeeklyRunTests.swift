import Foundation
import Lottery
import TestSupport
import Testing

@Suite struct WeeklyRunTests {
    @Test func `a week of one country leaves every artifact of the catalog, and a second run has nothing to do`() throws
    {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let first = try workspace.jackpot("run", "--country", "aland")
            #expect(first.status == 0, "\(first.errors)")
            #expect(first.output.contains("aland"))
            let run = try #require(workspace.runs(of: "aland").first)
            let expected = [
                "backtest.csv", "country.json", "data-card.md", "evaluation.json", "explanation.json",
                "ledger-head.json", "message.md", "message.txt",
                "metadata.json",
                "model-card.json", "model-card.md", "model.json", "notification.json", "planned-period.json",
                "recommendation.json",
                "registration.json", "report.html", "run.json", "sales-curve.csv", "sales-history.csv",
                "sensitivity.json", "steps/evaluate.json", "steps/notify.json", "steps/open.json",
                "steps/optimize.json",
                "steps/register.json", "steps/train.json", "steps/validate.json", "validation.json", "validation.md",
                "validation.xml",
            ]
            #expect(workspace.files(below: run).filter { !$0.hasPrefix("logs/") } == expected)

            let second = try workspace.jackpot("run", "--country", "aland")
            #expect(second.status == 0, "\(second.errors)")
            #expect((second.output + second.errors).contains("nothing to do"))
            #expect(workspace.runs(of: "aland").count == 1)
        }
    }

    @Test func `the same week in two folders gives the same bytes but for run identity and times`() throws {
        let identity: Set<String> = [
            "run.json", "metadata.json", "report.html", "message.md", "message.txt", "ledger-head.json",
        ]
        let artifacts = try (0..<2).map { _ in
            try withTemporaryFolder { folder in
                let workspace = try Workspace(in: folder)
                #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
                let run = try #require(workspace.runs(of: "aland").first)
                let names = workspace.files(below: run).filter {
                    !$0.hasPrefix("steps/") && !$0.hasPrefix("logs/") && !identity.contains($0)
                }
                return try names.map { name in
                    (name, try Data(contentsOf: folder.appending(path: run).appending(path: name)))
                }
            }
        }
        #expect(artifacts[0].count > 12)
        for (one, other) in zip(artifacts[0], artifacts[1]) {
            #expect(one.0 == other.0)
            #expect(one.1 == other.1, "\(one.0) differs between two folders")
        }
    }

    @Test func `the cash appears in nothing that a run leaves or prints`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            let result = try workspace.jackpot("run", "--country", "aland")
            #expect(result.status == 0, "\(result.errors)")
            #expect(!(result.output + result.errors).contains(Workspace.cash))
            let files = workspace.files(below: ".").filter { !$0.hasPrefix(".secrets/") }
            #expect(files.count > 20)
            for file in files {
                let bytes = try Data(contentsOf: folder.appending(path: file))
                #expect(bytes.firstRange(of: Data(Workspace.cash.utf8)) == nil, "\(file) holds the cash")
                #expect(bytes.firstRange(of: Data("30,000,017".utf8)) == nil, "\(file) holds the cash")
            }
        }
    }

    @Test func `one flipped byte in any artifact is found`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            #expect(try workspace.jackpot("verify", run).status == 0)
            let artifacts = workspace.files(below: run).filter { !$0.hasPrefix("logs/") }
            for artifact in artifacts {
                let file = folder.appending(path: run).appending(path: artifact)
                let intact = try Data(contentsOf: file)
                var flipped = intact
                flipped[flipped.startIndex + flipped.count / 2] ^= 1
                try flipped.write(to: file)
                let result = try workspace.jackpot("verify", run)
                #expect(result.status != 0, "a flipped byte in \(artifact) went unseen")
                #expect((result.output + result.errors).contains(artifact), "verify does not name \(artifact)")
                try intact.write(to: file)
            }
            #expect(try workspace.jackpot("verify", run).status == 0)
        }
    }

    @Test func `one step is run again in a run of its own that links to its parent`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(in: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let parent = try #require(workspace.runs(of: "aland").first)
            let again = try workspace.jackpot("run", "--country", "aland", "--only", "optimize")
            #expect(again.status == 0, "\(again.errors)")
            let child = try #require(workspace.runs(of: "aland").first { $0 != parent })
            let read = { (path: String) in try String(contentsOf: folder.appending(path: path), encoding: .utf8) }
            #expect(
                try read("\(child)/run.json").contains("\"parent\" : \"\(parent.split(separator: "/").last ?? "")\"")
            )
            #expect(try read("\(child)/recommendation.json") == read("\(parent)/recommendation.json"))
            #expect(try workspace.jackpot("verify", child).status == 0)
            #expect(try workspace.jackpot("verify", parent).status == 0)
        }
    }
}

extension Workspace {
    /// The run folders of a country, oldest first, relative to the workspace.
    func runs(of country: String) -> [String] {
        let manifests = files(below: "runs/\(country)").filter { $0.hasSuffix("/run.json") }
        return manifests.map { "runs/\(country)/" + $0.dropLast("/run.json".count) }
    }
}
