import Lottery

/// What keeps a run from being repeated.
enum ReproduceError: ExplainedError, Hashable {
    /// The run does not know which code it was made by.
    case codeUnknown(run: String)
    /// The code was changed beside its commit when the run was made.
    case codeChanged(run: String, commit: String)
    /// The commit is not in the repository.
    case commitMissing(commit: String, folder: String)
    /// The code of the commit could not be built.
    case buildFailed(commit: String, log: String)
    /// A data file is nowhere as it was.
    case dataGone(file: String, sha256: String, run: String)
    /// A step failed that had succeeded in the run.
    case stepFailed(String, reason: String, exitStatus: ExitStatus)

    var what: String {
        switch self {
        case .codeUnknown(let run): "run \(run) does not say which commit it was made by"
        case .codeChanged(let run, let commit):
            "run \(run) was made by code that differed from its commit \(commit.prefix(12)), and is nowhere kept"
        case .commitMissing(let commit, _): "the repository has no commit \(commit.prefix(12))"
        case .buildFailed(let commit, _): "the code of commit \(commit.prefix(12)) could not be built"
        case .dataGone(let file, let sha256, _):
            "no version of \(file) has the SHA-256 \(sha256.prefix(12))… that the run read"
        case .stepFailed(let step, let reason, _): "step \(step) failed in the repetition: \(reason)"
        }
    }

    var place: String {
        switch self {
        case .codeUnknown, .codeChanged, .stepFailed: ""
        case .commitMissing(_, let folder): folder
        case .buildFailed(_, let log): log
        case .dataGone(_, _, let run): "run \(run)"
        }
    }

    var fix: String {
        switch self {
        case .codeUnknown, .codeChanged:
            "repeat it by the programs at hand, which may answer otherwise: --with-present-code"
        case .commitMissing: "fetch it: git fetch --all; or repeat by the programs at hand: --with-present-code"
        case .buildFailed: "read the log; or repeat by the programs at hand: --with-present-code"
        case .dataGone: "fetch the file as it was (git checkout or dvc checkout of then) to its place, then try again"
        case .stepFailed: "mend the cause (secrets are read again), then try again"
        }
    }

    var exitStatus: ExitStatus {
        switch self {
        case .codeUnknown, .codeChanged, .commitMissing, .dataGone: .inputMissing
        case .buildFailed: .failed
        case .stepFailed(_, _, let status): status
        }
    }
}
