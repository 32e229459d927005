public import Foundation
public import Lottery

extension RunManifest {
    /// Where its folder belongs, from the folder of all runs: `<country>/<draw>/<run>`.
    public var path: String { "\(country)/\(draw)/\(run)" }

    /// Where a pinned data file lies: its path starts from the config's folder, the config's from the workspace.
    public func place(of pinned: PinnedFile, workspace: URL) -> URL {
        let config = URL(fileURLWithPath: configuration.path, relativeTo: workspace)
        let folder = config.deletingLastPathComponent()
        return URL(fileURLWithPath: pinned.path, relativeTo: folder).standardizedFileURL
    }
}

extension RunManifest.PinnedFile {
    /// Pins a file as it is now.
    ///
    /// - Parameters:
    ///   - file: the file.
    ///   - path: its path as it is to be recorded.
    /// - Throws: `ArtifactError` for a file that is missing or cannot be read.
    public init(pinning file: URL, path: String) throws(ArtifactError) {
        let bytes = try FilePieces.bytes(of: file)
        self.init(path: path, sha256: Checksum.sha256(bytes), bytes: bytes.count)
    }
}
