import Foundation
import Lottery

/// The files of a git revision, as they lay in folders that still exist.
struct GitRevision: Sendable {
    /// As it was named: `origin/main`.
    let name: String
    /// The commit that it means now.
    let commit: String

    /// Asks git what a name means.
    ///
    /// - Throws: `GateError.unknownRevision` where git does not know it, or there is no git.
    init(_ name: String, in folder: URL) throws(GateError) {
        let git = GitCommand(folder: folder)
        let commit = git.output("rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}")
        guard let commit, !commit.isEmpty else { throw .unknownRevision(name, folder: folder.path) }
        (self.name, self.commit) = (name, commit)
    }

    /// As a report shows it: `origin/main (1a2b3c4d5e6f)`.
    var text: String { commit.hasPrefix(name) ? String(commit.prefix(12)) : "\(name) (\(commit.prefix(12)))" }

    /// The bytes that a file had; nil where the revision has no such file.
    func bytes(of file: URL) -> Data? {
        GitCommand(folder: file.deletingLastPathComponent()).bytes(of: file.lastPathComponent, in: commit)
    }
}
