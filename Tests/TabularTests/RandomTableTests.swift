import Testing

@testable import Tabular

struct RandomTableTests {
    /// Numbers of no meaning, the same in every run.
    private struct Luck {
        var state: UInt64

        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }

    private static let fields = [
        "1", "", "abc", "2010-02-05", "-17.25", "with space", "\u{1}\u{1F}#!", "a text of more than eight bytes", "é",
    ]

    /// A table whose records are mostly plain: now and then quotes, blank lines, other line ends and ragged lines.
    private func table(_ luck: inout Luck, delimiter: String) -> [UInt8] {
        let width = 1 + luck.below(3)
        let lineEnd = ["\n", "\r\n", "\r"][luck.below(3)]
        let oddity = 3 + luck.below(60)
        var text = (0..<width).map { "c\($0)" }.joined(separator: delimiter) + lineEnd
        for _ in 0..<luck.below(40) {
            let count = luck.below(oddity * 9) == 0 ? width + 1 : width
            let cells = (0..<count).map { _ in
                luck.below(oddity) == 0 ? odd(&luck, delimiter) : Self.fields[luck.below(Self.fields.count)]
            }
            text += cells.joined(separator: delimiter) + (luck.below(oddity) == 0 ? "\r\n\n" : lineEnd)
        }
        return Array((luck.below(4) == 0 ? String(text.dropLast()) : text).utf8)
    }

    private func odd(_ luck: inout Luck, _ delimiter: String) -> String {
        let rare = luck.below(40) == 0 ? ["\"open", "\"a\"b"][luck.below(2)] : "\"two\nlines\""
        return ["\"quoted\(delimiter) \"\"\"", "\"\"", "a\"b", rare][luck.below(4)]
    }

    private func read(_ bytes: [UInt8], delimiter: String) throws -> [String] {
        let reader = TableReader(dialect: try CSVDialect(delimiter: delimiter))
        let names = try reader.header(bytes)
        let table = try reader.read(bytes, TableSchema(names.map { .init($0, .text, missing: .allowed) }))
        return (0..<table.rowCount).map { row in "\(table.lines[row]) \(names.map { table.texts($0)?[row] })" }
    }

    @Test(arguments: [",", ";", "\t"]) func `fast reading agrees with reading byte by byte`(delimiter: String) {
        var luck = Luck(state: UInt64(delimiter.utf8.first ?? 0))
        var read = 0
        for _ in 0..<400 {
            let bytes = table(&luck, delimiter: delimiter)
            var plain = PlainTable(bytes, delimiter: delimiter.utf8.first ?? 0)
            let wanted = Result { try plain.rows().map { "\($0.line) \($0.fields)" } }
            let found = Result { try self.read(bytes, delimiter: delimiter) }
            #expect("\(found)" == "\(wanted)", "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
            if case .success = found { read += 1 }
        }
        // Errors must not hide that tables are read.
        #expect(read > 200)
    }

    @Test func `a line too long is refused wherever it stands in a block`() {
        for row in 505..<520 {
            let lines = (0..<600).map { $0 == row ? "1,2,3,4,5,6,7,8,9" : "\($0),\($0)" }
            let bytes = Array(("a,b\n" + lines.joined(separator: "\n")).utf8)
            #expect(throws: TableError.ragged(line: row + 2, fields: 9, expected: 2)) {
                try TableReader().read(bytes, TableSchema([.init("a", .integer)]))
            }
        }
    }

    @Test func `tables of more rows than a block are read whole, filtered or not`() throws {
        let lines = (0..<2_000).map { "\($0),\($0 % 3),\($0).5" }
        let bytes = Array(("n,kind,value\n" + lines.joined(separator: "\n")).utf8)
        let fields: [TableSchema.Field] = [.init("n", .integer), .init("value", .number)]
        let all = try TableReader().read(bytes, TableSchema(fields))
        #expect(all.integers("n")?.values == (0..<2_000).map { $0 })
        #expect(all.numbers("value")?.values == (0..<2_000).map { Double($0) + 0.5 })
        let some = try TableReader().read(bytes, TableSchema(fields, rows: ["kind": "1"]))
        #expect(some.integers("n")?.values == stride(from: 1, to: 2_000, by: 3).map { $0 })
        #expect(some.lines == stride(from: 1, to: 2_000, by: 3).map { Int32($0 + 2) })
    }
}
