import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

struct JSONDocumentTests {
    private func expectRoundTrip<Value: Artifact & Equatable>(_ value: Value) throws {
        let bytes = try value.bytes()
        #expect(try Value(bytes: bytes, file: "x") == value)
        #expect(try Value(bytes: bytes, file: "x").bytes() == bytes)
    }

    @Test func `every JSON artifact reads back as it was written`() throws {
        try expectRoundTrip(try Sample.manifest())
        try expectRoundTrip(try Sample.configuration())
        try expectRoundTrip(Sample.planned())
        try expectRoundTrip(try Sample.validation())
        try expectRoundTrip(try Sample.card())
        try expectRoundTrip(try Sample.evaluation())
        try expectRoundTrip(try Sample.registration())
        try expectRoundTrip(try Sample.recommendation())
        try expectRoundTrip(try Sample.sensitivity())
        try expectRoundTrip(try Sample.explanation())
        try expectRoundTrip(try Sample.cashPool())
        try expectRoundTrip(try Sample.poolDecision())
        try expectRoundTrip(try Sample.provenance())
        try expectRoundTrip(Sample.notification())
    }

    @Test func `a document is sorted, indented, with its schema and bare slashes`() throws {
        let text = String(decoding: try Sample.planned().bytes(), as: UTF8.self)
        let expected = """
            {
              "holiday" : 2,
              "marketing" : 12000.5,
              "period" : "2026-W48",
              "promo" : true,
              "schema" : "planned-period/1"
            }

            """
        #expect(text == expected)
    }

    @Test func `another version is refused, naming both`() throws {
        let bytes = Data(#"{"schema": "planned-period/2", "period": "2026-W48"}"#.utf8)
        let error = ArtifactError.wrongSchema(path: "p.json", found: "planned-period/2", known: "planned-period/1")
        #expect(throws: error) { try PlannedPeriod(bytes: bytes, file: "p.json") }
        #expect(error.what == "the document has schema planned-period/2; this program reads planned-period/1")
    }

    @Test func `an error names the path of its key`() throws {
        let good = String(decoding: try Sample.evaluation().bytes(), as: UTF8.self)
        let text = good.replacing(#""limit" : 0.5"#, with: #""limit" : "half""#)
        let error = ArtifactError.malformedDocument(path: "e", key: "verdict.checks[0].limit", problem: "not a number")
        #expect(throws: error) { try Evaluation(bytes: Data(text.utf8), file: "e") }
    }

    @Test(arguments: [
        ("", "the document"), ("{", "the document"), ("[]", "a list"), ("{}", "schema"),
        (#"{"schema": "planned-period/1"}"#, "period"),
        (#"{"schema": "planned-period/1", "period": "2026-02-30"}"#, "period"),
    ])
    func `a document that is cut off or incomplete is refused`(text: String, _: String) throws {
        let error = #expect(throws: ArtifactError.self) { try PlannedPeriod(bytes: Data(text.utf8), file: "p.json") }
        #expect(error?.exitStatus == .dataRefused)
        #expect(error?.place == "p.json")
    }

    @Test func `a number that is not finite is refused with its key`() throws {
        let error = ArtifactError.notEncodable(
            artifact: "evaluation/1",
            key: "challenger.wape",
            problem: "nan has no form in JSON"
        )
        #expect(throws: error) { try Sample.evaluation(wape: .nan).bytes() }
    }
}
