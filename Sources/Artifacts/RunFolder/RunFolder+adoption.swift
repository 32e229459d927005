import Foundation

extension RunFolder {
    /// Takes over a finished step of another run, files first and its receipt last, so that only what follows runs again.
    ///
    /// - Throws: `ArtifactError.notReceipted` where the step is not done there, `ArtifactError.checksumDiffers` where a
    ///   file was changed, `ArtifactError.system` where this folder cannot be written.
    public func adopt(step: String, from other: RunFolder) throws(ArtifactError) {
        guard let receipt = try other.receipt(of: step) else {
            throw .notReceipted(path: other.stepsFolder.appendingPathComponent("\(step).json").path)
        }
        for (name, recorded) in receipt.wrote.sorted(by: { $0.key < $1.key }) {
            let bytes = try FilePieces.bytes(of: other.file(name))
            let actual = Checksum.sha256(bytes)
            guard actual == recorded else {
                throw .checksumDiffers(path: other.file(name).path, recorded: recorded, actual: actual)
            }
            try Self.makeFolder(file(name).deletingLastPathComponent())
            try AtomicFile.write(bytes, to: file(name))
        }
        try write(receipt)
    }
}
