/// A typed column of a table.
public enum TableColumn: Hashable, Sendable {
    /// Whole numbers.
    case integer(Column<Int>)
    /// Finite numbers.
    case number(Column<Double>)
    /// Texts.
    case text(TextColumn)
    /// Truth values.
    case boolean(Column<Bool>)
    /// Days since 1970-01-01.
    case day(Column<Int>)

    /// Number of rows.
    public var count: Int {
        switch self {
        case .integer(let column), .day(let column): column.count
        case .number(let column): column.count
        case .text(let column): column.count
        case .boolean(let column): column.count
        }
    }

    /// Its type.
    public var type: ColumnType {
        switch self {
        case .integer: .integer
        case .number: .number
        case .text: .text
        case .boolean: .boolean
        case .day: .day
        }
    }
}
