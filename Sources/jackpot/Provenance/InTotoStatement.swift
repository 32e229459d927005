import Artifacts
import Foundation
import Lottery

/// Where the files of a run came from, as an in-toto Statement v1 with SLSA provenance v1 as its predicate.
///
/// Formats: https://in-toto.io/Statement/v1 and https://slsa.dev/provenance/v1. The statement is not signed: who needs a
/// signature puts it into an envelope of theirs.
struct InTotoStatement: Encodable, Sendable {
    /// A file or a state of something outside, with its fingerprints.
    struct Resource: Encodable, Hashable, Sendable {
        var name: String?
        var uri: String?
        let digest: [String: String]
    }

    private enum CodingKeys: String, CodingKey {
        case type = "_type"
        case subject, predicateType, predicate
    }

    private let type = "https://in-toto.io/Statement/v1"
    /// What the steps of the run wrote, by name.
    let subject: [Resource]
    private let predicateType = "https://slsa.dev/provenance/v1"
    let predicate: SLSAProvenance

    /// - Parameters:
    ///   - manifest: what the run pinned.
    ///   - receipts: what its steps proved, in the order of the steps.
    init(_ manifest: RunManifest, receipts: [Receipt]) {
        let wrote = receipts.reduce(into: [String: String]()) { $0.merge($1.wrote) { _, last in last } }
        subject = wrote.sorted { $0.key < $1.key }.map { Resource(name: $0.key, digest: ["sha256": $0.value]) }
        predicate = SLSAProvenance(manifest, receipts: receipts)
    }
}
