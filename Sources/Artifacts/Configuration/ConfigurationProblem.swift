/// One mistake in a configuration file: where it stands, what is wrong, what is allowed.
public struct ConfigurationProblem: Hashable, Sendable, Codable {
    /// The file as the caller named it.
    public let file: String
    /// Line, from 1.
    public let line: Int
    /// Column, from 1, counted in Unicode scalars.
    public let column: Int
    /// What is wrong, with the value concerned.
    public let problem: String
    /// What would have been accepted.
    public let allowed: String
    /// The word that was probably meant; nil where none comes near.
    public let suggestion: String?

    /// Describes a mistake.
    public init(
        file: String,
        line: Int,
        column: Int,
        problem: String,
        allowed: String,
        suggestion: String? = nil
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
        self.allowed = allowed
        self.suggestion = suggestion
    }
}

extension ConfigurationProblem: CustomStringConvertible {
    /// Two or three lines: the first in the form that editors open, then what is allowed and what was probably meant.
    public var description: String {
        let lines = [
            "\(file):\(line):\(column): \(problem)", "  allowed: \(allowed)",
            suggestion.map { "  did you mean '\($0)'?" },
        ]
        return lines.compactMap(\.self).joined(separator: "\n")
    }
}

extension ConfigurationProblem: Comparable {
    /// Orders by file, then from top to bottom.
    public static func < (left: ConfigurationProblem, right: ConfigurationProblem) -> Bool {
        (left.file, left.line, left.column, left.problem) < (right.file, right.line, right.column, right.problem)
    }
}
