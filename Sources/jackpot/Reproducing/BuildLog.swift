import Artifacts
import Foundation

/// What programs said while a commit's programs were built and made ready, for who must find out why that failed.
struct BuildLog: Sendable {
    let url: URL

    /// Empties it, making it where there is none.
    ///
    /// - Throws: `ArtifactError`.
    func empty() throws(ArtifactError) { try AtomicFile.write(Data(), to: url) }

    /// Runs a program and adds what it says.
    ///
    /// - Returns: whether it succeeded.
    /// - Throws: `ArtifactError`, `CocoaError`.
    func run(_ command: OutsideCommand) throws -> Bool {
        if !FileManager.default.fileExists(atPath: url.path) { try empty() }
        let writing = try FileHandle(forWritingTo: url)
        // What is written is written; there is nothing else to close it for.
        defer { try? writing.close() }
        try writing.seekToEnd()
        return try command.succeeds(log: writing)
    }
}
