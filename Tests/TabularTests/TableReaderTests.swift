import Foundation
import Tabular
import Testing

@Suite struct TableReaderTests {
    private let schema = TableSchema([
        .init("store", .integer), .init("day", .day), .init("sales", .number, missing: .allowed),
        .init("open", .boolean), .init("town", .text, missing: .allowed),
    ])
    private let header = "town,store,day,sales,open\n"

    private func read(_ text: String, _ dialect: CSVDialect = .standard) throws -> Table {
        try TableReader(dialect: dialect).read(Array(text.utf8), schema)
    }

    private var expected: Table {
        Table([
            ("store", .integer(Column([1, -2]))),
            ("day", .day(Column([14_610, -1]))),
            ("sales", .number(Column([2.5, nil], placeholder: 0))),
            ("open", .boolean(Column([true, false]))),
            ("town", .text(TextColumn(["Åbo", nil]))),
        ])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `typed columns are read whatever ends the lines`(lineEnd: String) throws {
        let text = header + "Åbo,1,2010-01-01,2.5,TRUE\n,-2,1969-12-31,,0\n"
        #expect(try read(text.replacingOccurrences(of: "\n", with: lineEnd)) == expected)
    }

    @Test func `the last line needs no end, and blank lines are no rows`() throws {
        #expect(try read(header + "Åbo,1,2010-01-01,2.5,1\n,-2,1969-12-31,,false") == expected)
        let spaced = try read("\n" + header + "\nÅbo,1,2010-01-01,2.5,1\n\n,-2,1969-12-31,,false\n\n")
        #expect(spaced.columns == expected.columns)
        #expect(spaced.lines == [4, 6])
    }

    @Test func `a byte order mark is passed over`() throws {
        #expect(try read("\u{FEFF}" + header + "Åbo,1,2010-01-01,2.5,1\n,-2,1969-12-31,,0\n") == expected)
    }

    @Test func `quoted fields hold delimiters, doubled quotes and line ends`() throws {
        let text = header + "\"a, \"\"b\"\"\nc\",\"1\",2010-01-01,\"2.5\",1\nd,2,2010-01-01,1,0\n"
        let table = try read(text)
        #expect(table.texts("town")?.values == ["a, \"b\"\nc", "d"])
        #expect(table.numbers("sales")?.values == [2.5, 1])
        #expect(table.lines == [2, 4])
    }

    @Test func `a compressed file is recognized`() throws {
        let text = header + "Åbo,1,2010-01-01,2.5,1\n,-2,1969-12-31,,0\n"
        #expect(try TableReader().read(gzipped(Array(text.utf8)), schema) == expected)
    }

    @Test func `a compressed file beyond the limit is refused`() {
        let file = gzipped([UInt8](repeating: 48, count: 100_000))
        #expect(throws: TableError.compressed(.tooLarge(limitBytes: 9_999, compressedBytes: file.count))) {
            try TableReader(expandedSizeLimitBytes: 9_999).read(file, schema)
        }
    }

    @Test func `only rows that match are converted`() throws {
        let wanted = TableSchema([.init("sales", .number)], rows: ["country": "aland"])
        let text = "country,sales\nborduria,many\naland,1\n aland ,2\nAland,none\n"
        let table = try TableReader().read(Array(text.utf8), wanted)
        #expect(table.numbers("sales")?.values == [1, 2])
        #expect(table.lines == [3, 4])
    }

    @Test func `windows-1252 and day-first dates are read`() throws {
        let dialect = try CSVDialect(
            delimiter: ";",
            decimalMark: ",",
            thousandsMark: ".",
            currencyPrefix: "R$",
            encoding: .windows1252,
            dayOrder: .dayFirst,
            missingTexts: ["NA"]
        )
        let text = Array("town;store;day;sales;open\n".utf8) + [0x53, 0xC3, 0x4F, 0x80]
        let rest = Array(";1;31/12/2025;R$1.234,56;1\nNA;2;01.02.1970;NA;0\n".utf8)
        let table = try TableReader(dialect: dialect).read(text + rest, schema)
        #expect(table.texts("town")?.values == ["SÃO€", nil])
        #expect(table.numbers("sales")?.values == [1234.56, nil])
        #expect(table.days("day")?.values == [20_453, 31])
    }

    @Test func `five thousand rows keep their lines, values and gaps`() throws {
        let rows = (0..<5_000).map { "t\($0 % 7),\($0),2010-01-01,\($0 % 3 == 0 ? "" : "\($0).25"),\($0 % 2)" }
        let table = try read(header + rows.joined(separator: "\n"))
        #expect(table.integers("store")?.values == (0..<5_000).map { $0 })
        let sales: [Double?] = (0..<5_000).map { row in row % 3 == 0 ? nil : Double(row) + 0.25 }
        #expect(table.numbers("sales")?.values == sales)
        #expect(table.booleans("open")?.values == (0..<5_000).map { $0 % 2 == 1 })
        #expect(table.texts("town")?.values == (0..<5_000).map { "t\($0 % 7)" })
        #expect(table.lines == (2..<5_002).map { Int32($0) })
    }
}
