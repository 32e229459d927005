/// Why a call of the XGBoost library failed, or why it was not made.
public enum XGBoostError: Error, Hashable, Sendable {
    /// The library is not there, or is not what it should be: what the system says.
    case unavailable(reason: String)
    /// The library refused a call: its function and its first line of explanation, without the stack trace.
    case call(function: String, message: String)
    /// A value that must be there once per row or column has another length.
    case length(of: String, found: Int, expected: Int)
    /// A stored model was written by a version of the library whose files this one misreads.
    case version(found: String, supported: String)
    /// A stored model is no XGBoost model in JSON.
    case malformedModel
}

extension XGBoostError: CustomStringConvertible {
    /// One line: what happened and what would have been accepted.
    public var description: String {
        switch self {
        case .unavailable(let reason): "the XGBoost library cannot be loaded: \(reason)"
        case .call(let function, let message): "XGBoost refused \(function): \(message)"
        case .length(let what, let found, let expected): "\(found) \(what) where \(expected) are needed"
        case .version(let found, let supported): "a model written by XGBoost \(found); this library reads \(supported)"
        case .malformedModel: "not an XGBoost model in JSON"
        }
    }
}
