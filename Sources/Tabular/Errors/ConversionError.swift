/// A field whose text is not a value of its column's type.
public struct ConversionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Line of the file, the header being line 1.
    public let line: Int
    /// Name of the column.
    public let column: String
    /// The text, cut to 40 characters.
    public let value: String
    /// What is wrong with it.
    public let problem: ConversionProblem

    /// Describes a field.
    public init(line: Int, column: String, value: String, problem: ConversionProblem) {
        self.line = line
        self.column = column
        self.value = value.count <= 40 ? value : value.prefix(39) + "…"
        self.problem = problem
    }

    /// `line 4711, column sales: 'many' is not a number`.
    public var description: String { "line \(line), column \(column): '\(value)' \(problem.words)" }
}
