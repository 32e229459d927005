import Foundation
import Lottery
import StepKit
import Synchronization

/// The code that runs, as a run pins it.
struct PinnedCode: Hashable, Sendable {
    let code: RunManifest.Code
    let image: RunManifest.Image?
    let libraries: [String: String]

    /// What the build says of itself; where it names no commit, what git says of the workspace.
    init(build: BuildIdentity, workspace: Workspace) {
        image = build.image
        libraries = build.libraries ?? [:]
        if let commit = build.commit {
            code = RunManifest.Code(commit: commit, isDirty: build.isDirty ?? false)
        } else {
            code = Self.code(in: GitCommand(folder: workspace.root))
        }
    }

    /// What the pipeline itself leaves in the workspace does not count as a change of the code.
    private static func code(in git: GitCommand) -> RunManifest.Code {
        guard let commit = git.output("rev-parse", "HEAD") else { return RunManifest.Code(commit: nil, isDirty: false) }
        let changes = git.output("status", "--porcelain", "--", ".", ":!runs", ":!registry", ":!outbox")
        return RunManifest.Code(commit: commit, isDirty: changes != "")
    }
}

/// The code that runs, found out when it is first asked for: that may start git, which only a new run is worth.
final class FoundCode: Sendable {
    private let build: BuildIdentity
    private let workspace: Workspace
    private let found = Mutex<PinnedCode?>(nil)

    init(build: BuildIdentity, workspace: Workspace) {
        self.build = build
        self.workspace = workspace
    }

    /// The code.
    var code: PinnedCode {
        found.withLock { found in
            let code = found ?? PinnedCode(build: build, workspace: workspace)
            found = code
            return code
        }
    }
}
