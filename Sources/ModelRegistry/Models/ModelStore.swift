import Artifacts
import Foundation

/// The folder of all registered models, each under its SHA-256, so that equal models are kept once.
struct ModelStore: Sendable {
    let folder: URL

    /// Keeps a model and answers its SHA-256; it is on the disk when this returns.
    func keep(_ model: Data) throws -> String {
        let sha256 = Checksum.sha256(model)
        let file = file(sha256)
        guard try existing(file) != sha256 else { return sha256 }
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try AtomicFile.write(model, to: file)
        return sha256
    }

    /// The model with this SHA-256, checked.
    ///
    /// - Throws: `ArtifactError.missing`, `ArtifactError.checksumDiffers`.
    func model(_ sha256: String) throws(ArtifactError) -> Data {
        let file = file(sha256)
        let bytes = try FilePieces.bytes(of: file)
        let actual = Checksum.sha256(bytes)
        guard actual == sha256 else {
            throw .checksumDiffers(path: file.path, recorded: sha256, actual: actual)
        }
        return bytes
    }

    /// SHA-256 of every model that is kept, by the names of the files; sorted.
    func kept() -> [String] {
        let place = folder.appendingPathComponent("models")
        // A registry without models has no such folder.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        return names.filter { $0.hasSuffix(".json") && !AtomicFile.isTemporary($0) }.map { String($0.dropLast(5)) }
            .sorted()
    }

    private func file(_ sha256: String) -> URL { folder.appendingPathComponent("models/\(sha256).json") }

    private func existing(_ file: URL) throws(ArtifactError) -> String? {
        do {
            return try Checksum.sha256(of: file)
        } catch ArtifactError.missing {
            return nil
        }
    }
}
