public import Foundation
public import Lottery

/// The folder of one run: artifacts, receipts under `steps/`, logs under `logs/`.
public struct RunFolder: Hashable, Sendable {
    /// Where it is.
    public let url: URL

    /// The folder at a place; nothing is read yet.
    public init(_ url: URL) {
        self.url = url
    }

    /// Where the folder of a run belongs.
    public init(under root: URL, _ manifest: RunManifest) {
        self.init(under: root, path: manifest.path)
    }

    /// The folder of a run by its path from the folder of all runs, as the registry records it.
    public init(under root: URL, path: String) {
        url = root.appendingPathComponent(path, isDirectory: true)
    }

    /// Makes the folder with `steps/` and `logs/`.
    ///
    /// - Throws: `ArtifactError.system` where that is refused.
    public func create() throws(ArtifactError) {
        try Self.makeFolder(stepsFolder)
        try Self.makeFolder(logsFolder)
    }

    /// The place of an artifact's own file.
    ///
    /// - Throws: `ArtifactError.notCatalogued` for artifacts without a file in the run folder.
    public func file(of artifact: ArtifactName) throws(ArtifactError) -> URL {
        guard let file = try Catalog.entry(artifact).file else { throw .notCatalogued(artifact) }
        return self.file(file)
    }

    /// The place of a file by its path within the folder.
    public func file(_ path: String) -> URL { url.appendingPathComponent(path) }

    /// Where a step's log goes.
    public func log(of step: String) -> URL { logsFolder.appendingPathComponent("\(step).jsonl") }

    /// Where the receipts are.
    public var stepsFolder: URL { url.appendingPathComponent("steps", isDirectory: true) }

    /// Where the logs are.
    public var logsFolder: URL { url.appendingPathComponent("logs", isDirectory: true) }

    /// Makes a folder and those above it, by the system call: Foundation does not tell what the system refused.
    ///
    /// - Throws: `ArtifactError.system` with the uppermost folder that is refused.
    public static func makeFolder(_ folder: URL) throws(ArtifactError) {
        if mkdir(folder.path, 0o777) == 0 { return }
        let code = errno
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue { return }
        let parent = folder.deletingLastPathComponent()
        // The error of the uppermost folder names what stands in the way.
        guard code == ENOENT || code == ENOTDIR, parent.path != folder.path else {
            throw .system(FileFailure(.createFolder, path: folder.path, reason: SystemError(code: code)))
        }
        try makeFolder(parent)
        try makeFolder(folder)
    }
}
