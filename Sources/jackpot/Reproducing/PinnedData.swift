import Artifacts
import Foundation
import Lottery

/// Finds the data that a run read: where it lay, or in the git history of that file.
struct PinnedData: Sendable {
    let manifest: RunManifest
    /// The workspace of the run.
    let workspace: URL

    /// Lays the data files of the run out in another workspace, at the places where its steps will look for them.
    ///
    /// - Throws: `ReproduceError.dataGone`, `ArtifactError`.
    func lay(in other: URL) throws {
        for file in [manifest.salesData] + (manifest.plannedData.map { [$0] } ?? []) {
            let place = manifest.place(of: file, workspace: other)
            let bytes = try bytes(of: file)
            // A path from the root leads to the one place where the file lies already.
            if place == manifest.place(of: file, workspace: workspace) { continue }
            try RunFolder.makeFolder(place.deletingLastPathComponent())
            try AtomicFile.write(bytes, to: place)
        }
    }

    private func bytes(of file: RunManifest.PinnedFile) throws -> Data {
        let place = manifest.place(of: file, workspace: workspace)
        if let now = try FilePieces.bytesIfPresent(of: place), Checksum.sha256(now) == file.sha256 { return now }
        let elsewhere = workspace.appending(path: "elsewhere", directoryHint: .isDirectory)
        let isRooted = place == manifest.place(of: file, workspace: elsewhere)
        if !isRooted, let earlier = GitHistory(of: place).version(sha256: file.sha256) { return earlier }
        throw ReproduceError.dataGone(file: place.path, sha256: file.sha256, run: manifest.run)
    }
}
