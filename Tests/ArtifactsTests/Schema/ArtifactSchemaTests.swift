import Artifacts
import Foundation
import Lottery
import TestSupport
import Testing

struct ArtifactSchemaTests {
    private static let folder = Checkout.root.appending(path: "pipeline/schemas")

    @Test func `every JSON artifact of the catalog has a schema`() {
        let documented = Set(ArtifactSchema.all.map { "\($0.name)/\($0.version)" })
        let catalogued = Set(Catalog.entries.filter { $0.format == .json }.map(\.schema))
        #expect(documented == catalogued.union([Receipt.schema]))
    }

    /// `UPDATE_GOLDEN=1` writes the files instead.
    @Test func `the files under pipeline are what is generated`() throws {
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            for schema in ArtifactSchema.all {
                try AtomicFile.write(try schema.bytes(), to: Self.folder.appending(path: schema.file))
            }
        }
        for schema in ArtifactSchema.all {
            let kept = try Data(contentsOf: Self.folder.appending(path: schema.file))
            #expect(try schema.bytes() == kept, "pipeline/schemas/\(schema.file) is stale")
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
            $0.hasSuffix(".json")
        }
        #expect(Set(files) == Set(ArtifactSchema.all.map(\.file)))
    }

    @Test(.enabled(if: PythonValidator.isThere, "needs python3 with jsonschema"))
    func `an independent validator accepts every artifact and misses no key`() throws {
        try withTemporaryFolder { folder in
            for (name, bytes) in try Self.documents() {
                try bytes.write(to: folder.appending(path: "\(name).json"))
            }
            let complaints = try PythonValidator.complaints(documents: folder, schemas: Self.folder)
            #expect(complaints.isEmpty, "\(complaints)")
        }
    }

    private static func documents() throws -> [String: Data] {
        [
            "run": try Sample.manifest().bytes(),
            "country-configuration": try Sample.configuration().bytes(),
            "planned-period": try Sample.planned().bytes(),
            "previous-decision": try Sample.previousDecision().bytes(),
            "validation": try Sample.validation().bytes(),
            "sales-model": Data(#"{"schema": "sales-model/1", "family": "core", "more": 1}"#.utf8),
            "model-card": try Sample.card().bytes(),
            "evaluation": try Sample.evaluation().bytes(),
            "registration": try Sample.registration().bytes(),
            "recommendation": try Sample.recommendation().bytes(),
            "sensitivity": try Sample.sensitivity().bytes(),
            "explanation": try Sample.explanation().bytes(),
            "cash-pool": try Sample.cashPool().bytes(),
            "portfolio-decision": try Sample.poolDecision().bytes(),
            "provenance": try Sample.provenance().bytes(),
            "notification": try Sample.notification().bytes(),
            "ledger-head": try LedgerHead(sequence: 7, hash: Sample.receipt().seal).bytes(),
            "receipt": try Sample.receipt(fix: "mend it").bytes(),
        ]
    }
}
