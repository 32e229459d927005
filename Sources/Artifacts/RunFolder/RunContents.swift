import Foundation
public import Lottery

/// What a run folder holds, by its receipts as they stood at one moment.
///
/// Who reads several artifacts reads the receipts once.
public struct RunContents: Sendable {
    /// The folder.
    public let folder: RunFolder
    /// One receipt per step that was tried: that of the finished step, else of the last failed attempt; by step name.
    public let receipts: [Receipt]

    /// Reads the receipts of a folder.
    ///
    /// - Throws: `ArtifactError` for a receipt that cannot be read or was changed.
    public init(of folder: RunFolder) throws(ArtifactError) {
        self.folder = folder
        receipts = try folder.receipts()
    }

    /// The receipts in the order of the steps that are named, then those of others.
    public func receipts(inOrderOf steps: [String]) -> [Receipt] {
        let rank = { (receipt: Receipt) in steps.firstIndex(of: receipt.step) ?? steps.count }
        return receipts.sorted { (rank($0), $0.step) < (rank($1), $1.step) }
    }

    /// Reads an artifact of a finished step and checks it against the step's receipt.
    ///
    /// - Throws: `ArtifactError`.
    public func read<Value: Artifact>(_ type: Value.Type) throws -> Value {
        try decoded(try verified(Value.artifact))
    }

    /// Reads an artifact if there is one, even one that a failed step left behind with a receipt.
    ///
    /// - Throws: `ArtifactError` for an artifact that differs from its receipt or cannot be read.
    public func readIfPresent<Value: Artifact>(_ type: Value.Type) throws -> Value? {
        guard let found = try verifiedIfPresent(Value.artifact) else { return nil }
        return try decoded(found)
    }

    /// The run's manifest, checked against the receipt of `open`.
    ///
    /// - Throws: `ArtifactError`.
    public func manifest() throws -> RunManifest { try read(RunManifest.self) }

    /// The bytes of an artifact and their SHA-256, as the receipt of a finished step says.
    func verified(_ artifact: ArtifactName) throws(ArtifactError) -> VerifiedFile {
        try verified(artifact, among: receipts.filter(\.isDone))
    }

    /// The same, even of a failed step; nil where no receipt names the file.
    func verifiedIfPresent(_ artifact: ArtifactName) throws(ArtifactError) -> VerifiedFile? {
        let name = try Catalog.entry(artifact).file
        guard let name, receipts.contains(where: { $0.wrote[name] != nil }) else { return nil }
        return try verified(artifact, among: receipts)
    }

    private func verified(_ artifact: ArtifactName, among receipts: [Receipt]) throws(ArtifactError) -> VerifiedFile {
        guard let name = try Catalog.entry(artifact).file else { throw .notCatalogued(artifact) }
        let file = folder.file(name)
        let bytes = try FilePieces.bytes(of: file)
        guard let recorded = receipts.lazy.compactMap({ $0.wrote[name] }).first else {
            throw .notReceipted(path: file.path)
        }
        let actual = Checksum.sha256(bytes)
        guard actual == recorded else {
            throw .checksumDiffers(path: file.path, recorded: recorded, actual: actual)
        }
        return VerifiedFile(path: file.path, bytes: bytes, sha256: actual)
    }

    private func decoded<Value: Artifact>(_ file: VerifiedFile) throws -> Value {
        try Value(bytes: file.bytes, file: file.path)
    }
}

/// The bytes of a file that agrees with its receipt.
struct VerifiedFile {
    let path: String
    let bytes: Data
    let sha256: String
}
