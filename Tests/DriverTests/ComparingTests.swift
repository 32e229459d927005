import Artifacts
import Foundation
import Lottery
import Testing

@testable import jackpot

struct ComparingTests {
    @Test func `a document is compared key by key, whatever its order and layout`() throws {
        let one = try FlatDocument(Data(#"{"schema":"x/1","a":{"b":[1,2.5]},"c":true,"d":null,"e":"1"}"#.utf8))
        let other = try FlatDocument(Data(#"{ "e": "2", "c": true, "a": {"b": [1, 2.25, 7]}, "schema": "x/2" }"#.utf8))
        #expect(one.values == ["a.b[0]": "1", "a.b[1]": "2.5", "c": "true", "d": "null", "e": "1"])
        #expect(one.keys(differingFrom: other) == ["a.b[1]", "a.b[2]", "d", "e"])
    }

    @Test func `the first difference of documents is a key, of other files a line`() {
        let differ = { (one: String?, other: String?) in
            FirstDifference(one.map { Data($0.utf8) }, other.map { Data($0.utf8) })?.description
        }
        #expect(differ("a", "a") == nil)
        #expect(differ(#"{"b":1,"a":2}"#, #"{"a":3,"b":1}"#) == "key a: 2 in the run, 3 repeated")
        #expect(differ("x\ny\n", "x\nz\n") == "line 2: y in the run, z repeated")
        #expect(differ("x\n", "x\ny\n") == "line 2:  in the run, y repeated")
        #expect(differ("x", nil) == "the whole file: 1 bytes in the run, nothing repeated")
        #expect(differ(#"{"a":1}"#, #"{"a": 1}"#) == #"line 1: {"a":1} in the run, {"a": 1} repeated"#)
    }

    @Test func `where nothing that is recorded differs, a secret that was read is what is left`() throws {
        let fixture = try OpeningFixture()
        let runs = try ["0000", "1111"].map { suffix -> ComparedRun in
            let run = try fixture.opening(suffix: suffix).open(try fixture.pinned(), takingOver: nil)
            var attempt = try Attempt(step: "optimize", in: run.folder, at: run.manifest.openedAt)
            attempt.noteSecret("aland/available_cash")
            try attempt.write(Data(suffix.utf8), as: .salesCurve)
            try attempt.finish(.done, run: run.manifest.run, program: "test", at: run.manifest.openedAt)
            return try ComparedRun(run.folder)
        }
        let comparison = RunComparison(runs[0], runs[1], pipeline: try fixture.workspace.pipeline())
        #expect(comparison.differences == [] && comparison.firstDifferingStep == "optimize")
        #expect(comparison.reasons.contains { $0.contains("it reads aland/available_cash, of which no trace is kept") })
    }

    @Test func `code is named by its commit in short, with a word of its changes`() {
        let commit = "1a2b3c4d5e6f7a8b9c0d"
        #expect(RunManifest.Code(commit: commit, isDirty: false).shortCommit == "1a2b3c4d5e6f")
        #expect(RunManifest.Code(commit: commit, isDirty: true).shortCommit == "1a2b3c4d5e6f with changes")
        #expect(RunManifest.Code(commit: nil, isDirty: true).shortCommit == nil)
    }

    @Test func `what is the same in both runs is no difference`() {
        #expect(RunDifference("open", "draw", "x", "x") == nil)
        #expect(RunDifference("open", "draw", nil, "x")?.description == "draw: none -> x")
    }
}
