import ArgumentParser
import Artifacts
import Foundation
import Lottery

/// A format that tools of others read.
enum ProvenanceFormat: String, CaseIterable, ExpressibleByArgument {
    /// A statement with SLSA provenance.
    case inToto = "in-toto"
    /// Events, one on a line.
    case openLineage = "openlineage"

    /// What a file of it is called after its run.
    var ending: String {
        switch self {
        case .inToto: "intoto.json"
        case .openLineage: "openlineage.jsonl"
        }
    }

    /// The document of a run; the same bytes whenever it is asked for.
    ///
    /// - Throws: `ArtifactError` for a folder that is no run, or whose records were changed.
    func document(of run: RunFolder, steps: [String]) throws -> Data {
        let contents = try RunContents(of: run)
        let manifest = try contents.manifest()
        let receipts = contents.receipts(inOrderOf: steps)
        switch self {
        case .inToto: return try ProvenanceDocument.pages(InTotoStatement(manifest, receipts: receipts))
        case .openLineage: return try ProvenanceDocument.lines(RunLineage(manifest, receipts: receipts).events)
        }
    }
}
