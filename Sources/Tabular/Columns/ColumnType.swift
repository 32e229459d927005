/// What the fields of a column are read as.
public enum ColumnType: String, CaseIterable, Hashable, Sendable {
    /// Whole numbers of 64 bits.
    case integer
    /// Finite binary64 numbers.
    case number
    /// Text as it stands.
    case text
    /// 0, 1, true or false.
    case boolean
    /// Days since 1970-01-01.
    case day
}
