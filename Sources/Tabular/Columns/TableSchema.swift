/// The columns that are wanted of a file, and the rows.
public struct TableSchema: Hashable, Sendable {
    /// Whether a column may have rows without a value.
    public enum MissingValues: String, Hashable, Sendable {
        case allowed, refused
    }

    /// A column that is wanted.
    public struct Field: Hashable, Sendable {
        /// Its name in the header.
        public let name: String
        /// What its fields are read as.
        public let type: ColumnType
        /// Whether it may have rows without a value.
        public let missing: MissingValues

        /// Asks for a column.
        public init(_ name: String, _ type: ColumnType, missing: MissingValues = .refused) {
            self.name = name
            self.type = type
            self.missing = missing
        }
    }

    /// The columns that are wanted, in any order; others of the file are passed over.
    public let fields: [Field]
    /// The rows that are wanted: column name to the text it must hold; others are passed over unconverted.
    public let rows: [String: String]

    /// Asks for columns and rows.
    ///
    /// - Parameters:
    ///   - fields: the columns; a name twice gives the column twice.
    ///   - rows: column name to the text that it must hold; empty for all rows.
    public init(_ fields: [Field], rows: [String: String] = [:]) {
        self.fields = fields
        self.rows = rows
    }
}
