public import Lottery

/// Why a secret could not be had; its value never appears.
public enum SecretError: ExplainedError, Hashable {
    /// The command line names no provider.
    case noProvider(name: String)
    /// The provider's specification has another form.
    case badSpecification(String)
    /// A secret's name has characters that no file or argument should have.
    case badName(String)
    /// The provider does not hold the secret.
    case missing(name: String, place: String)
    /// The secret's file can be read by others, or belongs to another user.
    case exposed(name: String, file: String, problem: String)
    /// The provider's program failed.
    case commandFailed(name: String, program: String, reason: String)
    /// The secret's content is not what is needed.
    case malformed(name: String, needed: String)
}

extension SecretError {
    /// What happened.
    public var what: String {
        switch self {
        case .noProvider(let name): "the secret '\(name)' is needed, and no provider of secrets is given"
        case .badSpecification(let text): "'\(text)' names no provider of secrets"
        case .badName(let name): "'\(name)' is no name of a secret"
        case .missing(let name, _): "the secret '\(name)' is missing"
        case .exposed(let name, _, let problem): "the file of the secret '\(name)' is not private: \(problem)"
        case .commandFailed(let name, _, let reason): "the secret '\(name)' could not be fetched: \(reason)"
        case .malformed(let name, let needed): "the secret '\(name)' is not \(needed)"
        }
    }

    /// Where it happened.
    public var place: String {
        switch self {
        case .noProvider, .badSpecification: "the option --secrets"
        case .badName: "the country's config"
        case .malformed: "the place that --secrets names"
        case .missing(_, let place): place
        case .exposed(_, let file, _): file
        case .commandFailed(_, let program, _): "the program \(program)"
        }
    }

    /// What the reader can do.
    public var fix: String {
        switch self {
        case .noProvider, .badSpecification: "give --secrets file:FOLDER or --secrets 'command:PROGRAM ARGUMENT…'"
        case .badName: "use \(SecretName.allowed), and no hyphen at the start"
        case .missing: "store it there in a file of mode 0600, or name another place with --secrets"
        case .exposed(_, let file, _): "chmod 600 '\(file)', as the user who runs this program and owns the file"
        case .commandFailed: "run the program by hand with the secret's name as its last argument"
        case .malformed(_, let needed): "store \(needed) and nothing else"
        }
    }

    /// How the program ends.
    public var exitStatus: ExitStatus {
        switch self {
        case .noProvider, .badSpecification: .usage
        case .badName, .exposed, .malformed: .configurationWrong
        case .missing: .inputMissing
        case .commandFailed: .serviceUnavailable
        }
    }
}
