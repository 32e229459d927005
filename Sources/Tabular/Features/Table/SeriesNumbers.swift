/// Which series of a panel each row belongs to.
struct SeriesNumbers {
    /// One a row, from 0.
    let rows: [Int]
    /// How many series there are.
    let count: Int

    /// - Throws: `FeatureTableError` for columns that are missing, cannot tell series apart or lack a value.
    init(_ keys: [String], of table: Table) throws(FeatureTableError) {
        var merged = [Int](repeating: 0, count: table.rowCount)
        var count = 1
        for key in keys {
            let values = try Self.numbers(key, table)
            // Numbered anew after each key: products of many keys would not fit.
            var numbers = ValueNumbers<Int>()
            let size = (values.max() ?? 0) + 1
            merged = numbers.numbers(zip(merged, values).map { $0 * size + $1 }).compactMap(\.self)
            count = numbers.count
        }
        self.rows = merged
        self.count = count
    }

    private static func numbers(_ key: String, _ table: Table) throws(FeatureTableError) -> [Int] {
        let numbers: [Int?]
        switch try table.column(named: key) {
        case .integer(let column), .day(let column): numbers = number(column.values)
        case .boolean(let column): numbers = number(column.values)
        case .text(let column): numbers = column.codes.values.map { $0.map { Int($0) } }
        case .number: throw .noKey(key)
        }
        if let row = numbers.firstIndex(of: nil) { throw .missingValue(key, line: Int(table.lines[row])) }
        return numbers.compactMap(\.self)
    }

    private static func number<Value: Hashable>(_ values: [Value?]) -> [Int?] {
        var numbers = ValueNumbers<Value>()
        return numbers.numbers(values)
    }
}
