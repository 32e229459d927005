/// Columns of a table as numbers, NaN where unknown.
struct SourceNumbers {
    private let columns: [[Double]]

    /// - Throws: `FeatureTableError.missingColumn`.
    init(_ names: [String], of table: Table) throws(FeatureTableError) {
        var columns: [[Double]] = []
        for name in names { columns.append(try table.column(named: name).numbers) }
        self.columns = columns
    }

    /// The values of a row.
    func row(_ index: Int) -> [Double] { columns.map { $0[index] } }
}

extension Table {
    /// - Throws: `FeatureTableError.missingColumn`.
    func column(named name: String) throws(FeatureTableError) -> TableColumn {
        guard let column = self[name] else {
            throw .missingColumn(name, suggestion: NearestName(names: names).suggestion(for: name))
        }
        return column
    }
}

extension TableColumn {
    /// The values as numbers, NaN where unknown: truth as 1 and 0, days since 1970-01-01, texts as the positions at
    /// which they first appear in the table, which tell them apart and mean nothing else.
    fileprivate var numbers: [Double] {
        switch self {
        case .integer(let column), .day(let column): column.numbers { Double($0) }
        case .number(let column): column.numbers { PlannedRow.known($0) }
        case .text(let column): column.codes.numbers { Double($0) }
        case .boolean(let column): column.numbers { $0 ? 1 : 0 }
        }
    }
}

extension Column {
    fileprivate func numbers(_ number: (Value) -> Double) -> [Double] {
        (0..<count).map { row in self[row].map(number) ?? .nan }
    }
}
