import Artifacts
import Foundation
import Lottery

/// The programs of a commit, built once in `.build-reproduce/<commit>` of the workspace and kept there.
struct CommitPrograms: Sendable {
    /// The commit, in full.
    let commit: String
    /// A folder of the repository that holds the package.
    let package: URL

    /// What was said when they were built.
    var log: BuildLog { BuildLog(url: cache.appending(path: "build.log")) }

    /// Where the programs are, and the package as the commit has it.
    struct Built: Sendable {
        let programs: URL
        let package: URL
    }

    /// Checks the commit out beside the working tree and builds it, unless that was done before.
    ///
    /// - Parameter tell: hears what is done, since it takes minutes.
    /// - Returns: where programs and package are.
    /// - Throws: `ReproduceError.commitMissing`, `ReproduceError.buildFailed`, `ArtifactError`.
    func built(tell: (String) -> Void) throws -> Built {
        let built = Built(
            programs: cache.appending(path: "build/release", directoryHint: .isDirectory),
            package: source.appending(path: prefix, directoryHint: .isDirectory)
        )
        let mark = cache.appending(path: "complete")
        if FileManager.default.fileExists(atPath: mark.path) { return built }
        try RunFolder.makeFolder(cache)
        // Nothing of this is a change of the code.
        try AtomicFile.write(Data("*\n".utf8), to: folder.appending(path: ".gitignore"))
        try log.empty()
        tell("checking out commit \(commit.prefix(12))")
        try checkOut()
        tell("building it, which takes some minutes; log: \(log.url.path)")
        try build(built.package)
        try AtomicFile.write(Data(), to: mark)
        return built
    }

    private var folder: URL { package.appending(path: ".build-reproduce", directoryHint: .isDirectory) }
    private var cache: URL { folder.appending(path: commit, directoryHint: .isDirectory) }
    private var source: URL { cache.appending(path: "source", directoryHint: .isDirectory) }

    /// Where in the repository the package lies: empty, or `some/folder/`.
    private var prefix: String { GitCommand(folder: package).output("rev-parse", "--show-prefix") ?? "" }

    private func checkOut() throws {
        let git = GitCommand(folder: package)
        guard git.output("cat-file", "-e", "\(commit)^{commit}") != nil else {
            throw ReproduceError.commitMissing(commit: commit, folder: package.path)
        }
        // What an interrupted attempt left is checked out anew.
        _ = git.output("worktree", "remove", "--force", source.path)
        _ = git.output("worktree", "prune")
        guard try log.run(git.command(["worktree", "add", "--detach", "--force", source.path, commit])) else {
            throw ReproduceError.buildFailed(commit: commit, log: log.url.path)
        }
    }

    private func build(_ package: URL) throws {
        // The versions of libraries that the package itself leaves open are those of now.
        let (pinned, place) = (
            self.package.appending(path: "Package.resolved"), package.appending(path: "Package.resolved")
        )
        if !FileManager.default.fileExists(atPath: place.path), let bytes = try? FilePieces.bytes(of: pinned) {
            try AtomicFile.write(bytes, to: place)
        }
        let scratch = cache.appending(path: "build").path
        let swift = OutsideCommand([
            "swift", "build", "-c", "release", "--package-path", package.path, "--scratch-path", scratch,
        ])
        guard try log.run(swift) else {
            throw ReproduceError.buildFailed(commit: commit, log: log.url.path)
        }
    }
}
