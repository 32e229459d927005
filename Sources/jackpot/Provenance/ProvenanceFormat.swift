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
        let manifest = try run.manifest()
        let rank = { (receipt: Receipt) in steps.firstIndex(of: receipt.step) ?? steps.count }
        let receipts = try run.receipts().sorted { (rank($0), $0.step) < (rank($1), $1.step) }
        switch self {
        case .inToto: return try ProvenanceDocument.pages(InTotoStatement(manifest, receipts: receipts))
        case .openLineage: return try ProvenanceDocument.lines(RunLineage(manifest, receipts: receipts).events)
        }
    }
}
