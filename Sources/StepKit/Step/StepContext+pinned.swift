public import Artifacts
public import Foundation
import Lottery

extension StepContext {
    /// The bytes of a file that the run pinned, `salesData` or `plannedData`, checked against `run.json`.
    ///
    /// - Throws: `ArtifactError.notPinned`, `ArtifactError.missing`, `ArtifactError.checksumDiffers`.
    public mutating func pinnedBytes(_ artifact: ArtifactName) throws -> Data {
        let (file, pinned) = try pinnedFile(artifact)
        let bytes = try FilePieces.bytes(of: file)
        try note(artifact, file, pinned, actual: Checksum.sha256(bytes))
        return bytes
    }

    /// The place of a file that the run pinned, checked against `run.json`.
    ///
    /// - Throws: `ArtifactError.notPinned`, `ArtifactError.missing`, `ArtifactError.checksumDiffers`.
    public mutating func pinnedURL(_ artifact: ArtifactName) throws -> URL {
        let (file, pinned) = try pinnedFile(artifact)
        try note(artifact, file, pinned, actual: try Checksum.sha256(of: file))
        return file
    }

    private func pinnedFile(_ artifact: ArtifactName) throws -> (URL, RunManifest.PinnedFile) {
        let pinned: RunManifest.PinnedFile? =
            switch artifact {
            case .salesData: manifest.salesData
            case .plannedData: manifest.plannedData
            default: nil
            }
        guard let pinned else { throw ArtifactError.notPinned(artifact, run: manifest.run) }
        return (manifest.place(of: pinned, workspace: workspace), pinned)
    }

    private mutating func note(
        _ artifact: ArtifactName,
        _ file: URL,
        _ pinned: RunManifest.PinnedFile,
        actual: String
    ) throws {
        guard actual == pinned.sha256 else {
            throw ArtifactError.checksumDiffers(path: file.path, recorded: pinned.sha256, actual: actual)
        }
        noteRead(artifact, sha256: actual)
    }
}
