import Artifacts
import Lottery

/// What can go wrong when garbage is removed.
enum RetentionError: ExplainedError, Hashable {
    /// The system refused to remove something.
    case notRemoved(path: String, reason: SystemError)

    var what: String {
        switch self {
        case .notRemoved(_, let reason): "cannot be removed: \(reason.meaning) (errno \(reason.code))"
        }
    }

    var place: String {
        switch self {
        case .notRemoved(let path, _): path
        }
    }

    var fix: String { "allow this user to write there, then remove again: jackpot gc --delete" }

    var exitStatus: ExitStatus { .cannotWrite }
}
