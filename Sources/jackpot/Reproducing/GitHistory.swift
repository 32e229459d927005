import Artifacts
import Foundation

/// The versions of a file that git keeps, in any branch.
struct GitHistory: Sendable {
    private let folder: URL
    private let name: String

    init(of file: URL) {
        folder = file.deletingLastPathComponent()
        name = file.lastPathComponent
    }

    /// The version with this SHA-256, the newest first; nil where git has none, or there is no git.
    func version(sha256: String) -> Data? {
        let commits = GitCommand(folder: folder).output("log", "--all", "--format=%H", "--", name) ?? ""
        for commit in commits.split(separator: "\n") {
            guard let bytes = bytes(in: String(commit)), Checksum.sha256(bytes) == sha256 else { continue }
            return bytes
        }
        return nil
    }

    private func bytes(in commit: String) -> Data? {
        let run = OutsideCommand(["git", "-C", folder.path, "show", "\(commit):./\(name)"])
        // A commit that removed the file has no version of it.
        guard let result = try? run.result(), result.status == 0 else { return nil }
        return result.output
    }
}
