/// Why two tables cannot be joined.
public enum JoinError: Error, Hashable, Sendable {
    /// One of the two tables.
    public enum Side: String, Hashable, Sendable {
        case left, right
    }

    /// A table has no such column.
    case missingKey(String, Side)
    /// The columns of a key cannot be compared: they differ in type, or hold numbers with fractions.
    case keyTypes(String, left: ColumnType, right: ColumnType)
    /// Two rows share a key of which the table may have one: the key in words, and the lines of both.
    case duplicateKey(String, Side, lines: [Int])
    /// Both tables have a column of this name that is no key.
    case sameColumn(String)
}

extension JoinError: CustomStringConvertible {
    /// What happened, with column, key and lines.
    public var description: String {
        switch self {
        case .missingKey(let name, let side): "the \(side.rawValue) table has no column \(name) to join on"
        case .keyTypes(let name, let left, let right) where left == right:
            "column \(name) holds values of type \(left.rawValue), which are no keys"
        case .keyTypes(let name, let left, let right):
            "column \(name) is \(left.rawValue) in the left table and \(right.rawValue) in the right one"
        case .duplicateKey(let key, let side, let lines):
            "the \(side.rawValue) table has \(key) in lines \(lines.map { "\($0)" }.joined(separator: " and "))"
        case .sameColumn(let name): "both tables have a column \(name) that is no key"
        }
    }

    /// How to mend it.
    public var fix: String {
        switch self {
        case .missingKey, .keyTypes: "join on columns that both tables have with the same type"
        case .duplicateKey: "remove the repeated row at its source, or join on more columns"
        case .sameColumn: "join on it as well, or leave it out of one of the tables"
        }
    }
}
