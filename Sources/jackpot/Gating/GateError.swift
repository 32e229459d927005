import Lottery

/// What can be wrong with the rival that the gate was asked to hold models against.
enum GateError: ExplainedError, Hashable {
    /// Git does not know the revision.
    case unknownRevision(String, folder: String)
    /// The revision's config and data give no model.
    case noRival(step: String, what: String, fix: String)

    var what: String {
        switch self {
        case .unknownRevision(let name, _): "git knows no revision '\(name)'"
        case .noRival(let step, let what, _): "\(step): \(what)"
        }
    }

    var place: String {
        switch self {
        case .unknownRevision(_, let folder): "the option --against, repository of \(folder)"
        case .noRival: ""
        }
    }

    var fix: String {
        switch self {
        case .unknownRevision:
            "name a branch, a tag or a commit that was fetched (git fetch), or leave --against out"
        case .noRival(_, _, let fix): fix
        }
    }

    var exitStatus: ExitStatus { .usage }
}
