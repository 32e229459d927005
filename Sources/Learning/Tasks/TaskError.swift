public import Tabular

/// Why a table is not what a task asks for.
public enum TaskError: Error, Hashable, Sendable {
    /// The table has no column of this name and type.
    case missingColumn(String, ColumnType)
    /// A row has no target; with its line.
    case missingTarget(String, line: Int)
    /// The target is listed among the columns that it is to be predicted from.
    case targetAmongFeatures(String)
    /// There is no column to predict from.
    case nothingToLearnFrom
    /// The features cannot be made.
    case features(FeatureTableError)
}

extension TaskError: CustomStringConvertible {
    /// What happened, with column and line.
    public var description: String {
        switch self {
        case .missingColumn(let name, let type): "the table has no column \(name) of type \(type.rawValue)"
        case .missingTarget(let name, let line): "line \(line) has no value in column \(name), which is to be predicted"
        case .targetAmongFeatures(let name): "column \(name) is to be predicted, and is listed to predict from"
        case .nothingToLearnFrom: "the task lists no column to predict from"
        case .features(let error): error.description
        }
    }

    /// How to mend it.
    public var fix: String {
        switch self {
        case .missingColumn: "read the column with that type, or correct its name in the task"
        case .missingTarget: "leave out rows without a target"
        case .targetAmongFeatures: "take it off the list; its past can be used through a lag"
        case .nothingToLearnFrom: "list columns or features"
        case .features(let error): error.fix
        }
    }
}
