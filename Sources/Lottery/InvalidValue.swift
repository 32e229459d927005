/// Why a value of the vocabulary cannot be built: what was offered and what is allowed.
///
/// Whoever reads the value from a file adds where it stood.
public struct InvalidValue: Error, Hashable, Sendable, CustomStringConvertible {
    /// The offending value in words, with its unit.
    public let problem: String
    /// The range or form that would have been accepted.
    public let allowed: String

    /// Describes a refused value.
    public init(_ problem: String, allowed: String) {
        self.problem = problem
        self.allowed = allowed
    }

    /// One line: the problem, then what is allowed.
    public var description: String { "\(problem); allowed: \(allowed)" }
}
