import Foundation
public import Lottery

extension RunFolder {
    /// Reads an artifact of a finished step and checks it against the step's receipt.
    ///
    /// - Throws: `ArtifactError`.
    public func read<Value: Artifact>(_ type: Value.Type) throws -> Value {
        try decoded(try verified(Value.artifact, among: try receipts().filter(\.isDone)))
    }

    /// Reads an artifact if there is one, even one that a failed step left behind with a receipt.
    ///
    /// - Throws: `ArtifactError` for an artifact that differs from its receipt or cannot be read.
    public func readIfPresent<Value: Artifact>(_ type: Value.Type) throws -> Value? {
        guard let found = try verifiedIfPresent(Value.artifact, among: try receipts()) else { return nil }
        return try decoded(found)
    }

    /// The run's manifest, checked against the receipt of `open`.
    ///
    /// - Throws: `ArtifactError`.
    public func manifest() throws -> RunManifest { try read(RunManifest.self) }

    /// The bytes of an artifact and their SHA-256, as some receipt among those given says.
    func verified(_ artifact: ArtifactName, among receipts: [Receipt]) throws(ArtifactError) -> VerifiedFile {
        let entry = try Catalog.entry(artifact)
        guard let name = entry.file else { throw .notCatalogued(artifact) }
        let bytes = try FilePieces.bytes(of: file(name))
        guard let recorded = receipts.lazy.compactMap({ $0.wrote[name] }).first else {
            throw .notReceipted(path: file(name).path)
        }
        let actual = Checksum.sha256(bytes)
        guard actual == recorded else {
            throw .checksumDiffers(path: file(name).path, recorded: recorded, actual: actual)
        }
        return VerifiedFile(path: file(name).path, bytes: bytes, sha256: actual)
    }

    /// The same; nil where no receipt names the file.
    func verifiedIfPresent(
        _ artifact: ArtifactName,
        among receipts: [Receipt]
    ) throws(ArtifactError) -> VerifiedFile? {
        let name = try Catalog.entry(artifact).file
        guard let name, receipts.contains(where: { $0.wrote[name] != nil }) else { return nil }
        return try verified(artifact, among: receipts)
    }

    func decoded<Value: Artifact>(_ file: VerifiedFile) throws -> Value {
        try Value(bytes: file.bytes, file: file.path)
    }
}

/// The bytes of a file that agrees with its receipt.
struct VerifiedFile {
    let path: String
    let bytes: Data
    let sha256: String
}
