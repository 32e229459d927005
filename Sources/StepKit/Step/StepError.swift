public import Lottery

/// What can be wrong with the way a step is called.
public enum StepError: ExplainedError, Hashable {
    /// The step needs an option that was not given.
    case optionMissing(option: String, step: String)

    /// What happened.
    public var what: String {
        switch self {
        case .optionMissing(let option, let step): "step \(step) needs \(option)"
        }
    }

    /// The command line says where.
    public var place: String { "" }

    /// What the reader can do.
    public var fix: String {
        switch self {
        case .optionMissing(let option, _): "add \(option) FOLDER to the command"
        }
    }

    /// Wrong usage.
    public var exitStatus: ExitStatus { .usage }
}
