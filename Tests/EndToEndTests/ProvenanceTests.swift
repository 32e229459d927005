import Foundation
import TestSupport
import Testing

@Suite struct ProvenanceTests {
    @Test func `a run's statement and events have the shapes that others read, the same bytes each time`() throws {
        try withTemporaryFolder { folder in
            let workspace = try Workspace(judgedQuicklyIn: folder)
            #expect(try workspace.jackpot("run", "--country", "aland").status == 0)
            let run = try #require(workspace.runs(of: "aland").first)
            let name = String(run.split(separator: "/").last ?? "")
            for format in ["in-toto", "openlineage"] {
                let printed = try workspace.jackpot("provenance", run, "--format", format)
                #expect(printed.status == 0, "\(printed.errors)")
                let written = try workspace.jackpot("provenance", "--format", format, "--into", "out")
                #expect(written.status == 0, "\(written.errors)")
                #expect(!printed.output.contains(Workspace.cash))
                let file = "out/\(name).\(format == "in-toto" ? "intoto.json" : "openlineage.jsonl")"
                #expect(try workspace.text(file) == printed.output)
            }
            try checkStatement(workspace, run, file: "out/\(name).intoto.json")
            try checkEvents(workspace, file: "out/\(name).openlineage.jsonl")
        }
    }

    /// https://in-toto.io/Statement/v1 and https://slsa.dev/provenance/v1: every field that they require.
    private func checkStatement(_ workspace: Workspace, _ run: String, file: String) throws {
        let statement = try workspace.json(file)
        #expect(Set(statement.keys) == ["_type", "subject", "predicateType", "predicate"])
        #expect(statement["_type"] as? String == "https://in-toto.io/Statement/v1")
        #expect(statement["predicateType"] as? String == "https://slsa.dev/provenance/v1")
        let subjects = try #require(statement["subject"] as? [[String: Any]])
        let digests = try subjects.reduce(into: [String: String]()) { digests, subject in
            let digest = try #require(subject["digest"] as? [String: String])
            digests[try #require(subject["name"] as? String)] = digest["sha256"]
        }
        let files = workspace.files(below: run).filter { !$0.hasPrefix("steps/") && !$0.hasPrefix("logs/") }
        #expect(digests.keys.sorted() == files)
        let sums = try OutsideProgram("sha256sum").run(
            files.map { workspace.folder.appending(path: "\(run)/\($0)").path }
        )
        let expected = sums.output.split(separator: "\n").map { String($0.prefix(64)) }
        #expect(files.map { digests[$0] } == expected)
        let predicate = try #require(statement["predicate"] as? [String: Any])
        let definition = try #require(predicate["buildDefinition"] as? [String: Any])
        #expect(definition["buildType"] as? String == "urn:jackpot:weekly-run:1")
        #expect((definition["externalParameters"] as? [String: Any])?["country"] as? String == "aland")
        let inputs = try #require(definition["resolvedDependencies"] as? [[String: Any]])
        #expect(inputs.compactMap { $0["name"] as? String }.contains("config: configs/aland.yaml"))
        let details = try #require(predicate["runDetails"] as? [String: Any])
        #expect((details["builder"] as? [String: Any])?["id"] is String)
        #expect(
            (details["metadata"] as? [String: Any])?["invocationId"] as? String
                == run.split(separator: "/").last.map(String.init)
        )
    }

    /// https://openlineage.io/spec/2-0-2/OpenLineage.json: what a run event requires, and one start and one end per run.
    private func checkEvents(_ workspace: Workspace, file: String) throws {
        let lines = try workspace.text(file).split(separator: "\n")
        let events = try lines.map { try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        #expect(events.count == 16)
        var ends: [String: [String]] = [:]
        for event in events {
            #expect(
                Set(event.keys) == [
                    "eventTime", "eventType", "run", "job", "inputs", "outputs", "producer", "schemaURL",
                ]
            )
            #expect((event["eventTime"] as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
            let run = try #require(event["run"] as? [String: Any])
            let identity = try #require(run["runId"] as? String)
            #expect(UUID(uuidString: identity) != nil)
            ends[identity, default: []].append(try #require(event["eventType"] as? String))
            let job = try #require(event["job"] as? [String: Any])
            #expect(job["namespace"] is String && job["name"] is String)
            let datasets = ["inputs", "outputs"].flatMap { event[$0] as? [[String: Any]] ?? [] }
            for piece in [run, job] + datasets {
                for facet in try #require(piece["facets"] as? [String: [String: Any]]).values {
                    #expect(facet["_producer"] is String && facet["_schemaURL"] is String)
                }
            }
        }
        #expect(ends.count == 8)
        #expect(ends.values.allSatisfy { $0 == ["START", "COMPLETE"] })
    }
}
