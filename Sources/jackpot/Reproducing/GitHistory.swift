import Artifacts
import Foundation

/// The versions of a file that git keeps, in any branch.
struct GitHistory: Sendable {
    private let git: GitCommand
    private let name: String

    init(of file: URL) {
        git = GitCommand(folder: file.deletingLastPathComponent())
        name = file.lastPathComponent
    }

    /// The version with this SHA-256, the newest first; nil where git has none, or there is no git.
    func version(sha256: String) -> Data? {
        let commits = git.output("log", "--all", "--format=%H", "--", name) ?? ""
        for commit in commits.split(separator: "\n") {
            // A commit that removed the file has no version of it.
            if let bytes = git.bytes(of: name, in: String(commit)), Checksum.sha256(bytes) == sha256 { return bytes }
        }
        return nil
    }
}
