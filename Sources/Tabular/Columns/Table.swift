/// Typed columns of equal length, with the line of the file that each row came from.
public struct Table: Hashable, Sendable {
    /// Names of the columns in the order of the schema.
    public let names: [String]
    /// The columns, in the order of the names.
    public let columns: [TableColumn]
    /// Line of each row in its file, the header being line 1.
    public let lines: [Int32]

    init(names: [String], columns: [TableColumn], lines: [Int32]) {
        self.names = names
        self.columns = columns
        self.lines = lines
    }

    /// A table made in memory, its rows numbered from line 2 as under a header.
    ///
    /// Programmer's mistake: columns of different lengths.
    public init(_ columns: [(name: String, column: TableColumn)]) {
        let rows = columns.first?.column.count ?? 0
        precondition(columns.allSatisfy { $0.column.count == rows }, "columns of different lengths")
        self.init(
            names: columns.map(\.name),
            columns: columns.map(\.column),
            lines: (0..<rows).map { Int32($0 + 2) }
        )
    }

    /// Number of rows.
    public var rowCount: Int { lines.count }

    /// The column of a name; nil where there is none.
    public subscript(name: String) -> TableColumn? {
        names.firstIndex(of: name).map { columns[$0] }
    }

    /// The whole numbers of a column; nil where there is none of that name and type.
    public func integers(_ name: String) -> Column<Int>? {
        if case .integer(let column)? = self[name] { column } else { nil }
    }

    /// The numbers of a column; nil where there is none of that name and type.
    public func numbers(_ name: String) -> Column<Double>? {
        if case .number(let column)? = self[name] { column } else { nil }
    }

    /// The texts of a column; nil where there is none of that name and type.
    public func texts(_ name: String) -> TextColumn? {
        if case .text(let column)? = self[name] { column } else { nil }
    }

    /// The truth values of a column; nil where there is none of that name and type.
    public func booleans(_ name: String) -> Column<Bool>? {
        if case .boolean(let column)? = self[name] { column } else { nil }
    }

    /// The days of a column, counted from 1970-01-01; nil where there is none of that name and type.
    public func days(_ name: String) -> Column<Int>? {
        if case .day(let column)? = self[name] { column } else { nil }
    }
}
