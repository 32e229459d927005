/// Why a recipe cannot be followed on a table.
public enum FeatureTableError: Error, Hashable, Sendable {
    /// The table lacks a column of the recipe; with the nearest that it has.
    case missingColumn(String, suggestion: String?)
    /// The column that is to order rows holds no days.
    case notDays(String, ColumnType)
    /// The column that is to tell series apart holds numbers with fractions.
    case noKey(String)
    /// A row lacks its day, or a value that tells its series; with its line.
    case missingValue(String, line: Int)
}

extension FeatureTableError: CustomStringConvertible {
    /// What happened, with column and line.
    public var description: String {
        switch self {
        case .missingColumn(let name, let suggestion):
            "the table has no column \(name)" + (suggestion.map { "; did you mean \($0)?" } ?? "")
        case .notDays(let name, let type): "column \(name) orders the rows and is \(type.rawValue), not day"
        case .noKey(let name): "column \(name) tells series apart and holds numbers with fractions"
        case .missingValue(let name, let line): "line \(line) has no value in column \(name)"
        }
    }

    /// How to mend it.
    public var fix: String {
        switch self {
        case .missingColumn: "read the column as well, or correct its name in the recipe"
        case .notDays: "read the column as days"
        case .noKey: "read the column as whole numbers or texts"
        case .missingValue: "complete the row at its source, or leave it out"
        }
    }
}
