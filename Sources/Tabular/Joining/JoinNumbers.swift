/// The keys of two tables as numbers: two rows have the same number where all their key values are equal.
struct JoinNumbers {
    /// One a row; nil where a key is missing.
    let left: [Int?]
    let right: [Int?]
    private let keys: [String]
    private let count: Int

    /// - Throws: `JoinError.missingKey` and `.keyTypes`.
    init(_ keys: [String], _ left: Table, _ right: Table) throws(JoinError) {
        var merged = ValueNumbers<Int>()
        var sides: ([Int?], [Int?]) = (
            Array(repeating: 0, count: left.rowCount), Array(repeating: 0, count: right.rowCount)
        )
        for key in keys {
            guard let one = left[key] else { throw .missingKey(key, .left) }
            guard let other = right[key] else { throw .missingKey(key, .right) }
            guard let (ones, others, count) = Self.numbers(one, other) else {
                throw .keyTypes(key, left: one.type, right: other.type)
            }
            // Numbered anew after each key: products of many keys would not fit.
            merged = ValueNumbers()
            sides.1 = merged.numbers(Self.combined(sides.1, others, count))
            sides.0 = merged.numbers(Self.combined(sides.0, ones, count))
        }
        self.left = sides.0
        self.right = sides.1
        self.keys = keys
        self.count = keys.isEmpty ? 1 : merged.count
    }

    /// The row of a table for each number; nil for numbers that it does not have.
    ///
    /// - Throws: `JoinError.duplicateKey` for the first row whose number another row before it has.
    func rowsByNumber(_ side: JoinError.Side, of table: Table) throws(JoinError) -> [Int?] {
        var rows = [Int?](repeating: nil, count: count)
        for (row, number) in (side == .left ? left : right).enumerated() {
            guard let number else { continue }
            if let first = rows[number] {
                let lines = [Int(table.lines[first]), Int(table.lines[row])]
                throw .duplicateKey(words(of: row, in: table), side, lines: lines)
            }
            rows[number] = row
        }
        return rows
    }

    /// The key in words: `Store 1, Date 2010-02-05`.
    private func words(of row: Int, in table: Table) -> String {
        keys.map { "\($0) \(table[$0]?.words(row) ?? "")" }.joined(separator: ", ")
    }

    private static func combined(_ first: [Int?], _ second: [Int?], _ count: Int) -> [Int?] {
        zip(first, second).map { one, other in
            guard let one, let other else { return nil }
            return one * count + other
        }
    }

    private static func numbers(_ left: TableColumn, _ right: TableColumn) -> ([Int?], [Int?], Int)? {
        switch (left, right) {
        case (.integer(let left), .integer(let right)), (.day(let left), .day(let right)):
            numbers(left.values, right.values)
        case (.boolean(let left), .boolean(let right)): numbers(left.values, right.values)
        case (.text(let left), .text(let right)): numbers(left, right)
        default: nil
        }
    }

    private static func numbers<Value: Hashable>(_ left: [Value?], _ right: [Value?]) -> ([Int?], [Int?], Int) {
        var numbers = ValueNumbers<Value>()
        let others = numbers.numbers(right)
        return (numbers.numbers(left), others, numbers.count)
    }

    /// Texts are numbered once each, not once a row.
    private static func numbers(_ left: TextColumn, _ right: TextColumn) -> ([Int?], [Int?], Int) {
        let (ones, others, count) = numbers(left.texts.map(Optional.some), right.texts.map(Optional.some))
        let code = { (column: TextColumn, numbers: [Int?]) in
            column.codes.values.map { $0.flatMap { numbers[Int($0)] } }
        }
        return (code(left, ones), code(right, others), count)
    }
}
