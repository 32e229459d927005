import Tabular
import Testing

@Suite struct TableErrorTests {
    private let sales = TableSchema([.init("week", .day), .init("sales", .number)])

    private func message(_ bytes: [UInt8], _ schema: TableSchema, _ dialect: CSVDialect = .standard) -> String? {
        do {
            _ = try TableReader(dialect: dialect).read(bytes, schema)
            return nil
        } catch {
            return "\(error.description)\nfix: \(error.fix)"
        }
    }

    private func message(_ text: String) -> String? { message(Array(text.utf8), sales) }

    @Test(arguments: ["", "\n\r\n"]) func `an empty file is refused`(text: String) {
        #expect(
            message(text) == """
                the file is empty
                fix: export the file again and check that the export finished
                """
        )
    }

    @Test func `a header without rows is refused`() {
        #expect(
            message("week,sales\n") == """
                the file has a header and no rows
                fix: export the file again and check that the export finished
                """
        )
    }

    @Test func `missing columns come with what was probably meant`() {
        let schema = TableSchema([.init("tickets_sold", .number), .init("jackpot", .number), .init("week", .day)])
        #expect(
            message(Array("week,ticket_sold,promo\n2025-01-06,1,0\n".utf8), schema) == """
                there is no column tickets_sold; did you mean ticket_sold?
                there is no column jackpot
                fix: name one of the columns the file has: week, ticket_sold, promo
                """
        )
    }

    @Test func `a column that stands twice is ambiguous`() {
        #expect(
            message("week,sales,sales\n2025-01-06,1,2\n") == """
                the header has more than one column sales
                fix: give each column a name of its own
                """
        )
    }

    @Test func `a wrong value in row 4711 is named with its line`() {
        let rows = (1...5_000).map { $0 == 4_711 ? "2025-01-06,many" : "2025-01-06,\($0)" }
        #expect(
            message("week,sales\n" + rows.joined(separator: "\n")) == """
                line 4712, column sales: 'many' is not a number
                fix: correct the values at their source, or state the dialect the file is written in
                """
        )
    }

    @Test func `every wrong value is reported in the order of the file`() {
        let text = "week,sales\n2025-02-30,NaN\n06/01/2025,-inf\n2025-01-06,1e400\n2025-01-13,\"1,234\"\n2025-01-20,\n"
        #expect(
            message(text) == """
                line 2, column week: '2025-02-30' is a day that the calendar does not have
                line 2, column sales: 'NaN' is not a number (NaN)
                line 3, column week: '06/01/2025' is not a day written like 2025-12-31
                line 3, column sales: '-inf' is infinite
                line 4, column sales: '1e400' is beyond the largest number that can be held, 1.8e308
                line 5, column sales: '1,234' separates thousands by ',', which the dialect does not have
                line 6, column sales: '' is empty where a value is required
                fix: correct the values at their source, or state the dialect the file is written in
                """
        )
    }

    @Test func `errors beyond the limit are counted`() throws {
        let text = "week,sales\n" + String(repeating: "2025-01-06,x\n", count: 1_500)
        let error = #expect(throws: TableError.self) {
            try TableReader(conversionErrorLimit: 2).read(Array(text.utf8), sales)
        }
        #expect(
            error?.description == """
                line 2, column sales: 'x' is not a number
                line 3, column sales: 'x' is not a number
                and 1498 more
                """
        )
    }

    @Test func `a ragged row is refused`() {
        #expect(
            message("week,sales\n2025-01-06,1\n2025-01-13\n") == """
                line 3 has 1 field, the header 2
                fix: correct the line at its source; a field that holds the delimiter must stand in quotes
                """
        )
    }

    @Test func `a quote that is never closed is refused`() {
        #expect(
            message("week,sales\n2025-01-06,\"1\n2025-01-13,2\n") == """
                the quoted field that opens in line 2 is never closed
                fix: close the quote; a quote within a quoted field is written twice
                """
        )
    }

    @Test func `text after a closing quote is refused`() {
        #expect(
            message("week,sales\n2025-01-06,\"1\"2\n") == """
                line 2 has text after the closing quote of a field
                fix: close the quote; a quote within a quoted field is written twice
                """
        )
    }

    @Test func `a byte that is no text of the encoding is named`() {
        let bytes = Array("week,sales\r\n2025-01-06,1\r\n2025-01-13,".utf8) + [0xE7, 0x31]
        #expect(
            message(bytes, sales) == """
                byte 38 (line 3) is 0xE7, which is no utf-8 text
                fix: state the encoding the file is written in, or export it again in the one stated
                """
        )
    }

    @Test func `a byte that windows-1252 leaves undefined is named`() throws {
        let bytes = Array("week,sales\r2025-01-06,".utf8) + [0x81]
        #expect(
            message(bytes, sales, try CSVDialect(encoding: .windows1252)) == """
                byte 23 (line 2) is 0x81, which is no windows-1252 text
                fix: state the encoding the file is written in, or export it again in the one stated
                """
        )
    }

    @Test func `a truncated compressed file is refused`() {
        let file = Array(gzipped(Array("week,sales\n2025-01-06,1\n".utf8)).dropLast(9))
        #expect(
            message(file, sales) == """
                the compressed file ends too early: 38 bytes expand to 23 bytes and no end
                fix: copy or export the file again; 'gzip -t' tests it
                """
        )
    }

    @Test(arguments: [(";", ";"), ("::", "."), (",", "1"), ("", ".")])
    func `a dialect that cannot be is refused`(delimiter: String, decimalMark: String) {
        #expect(throws: CSVDialect.Fault.self) { try CSVDialect(delimiter: delimiter, decimalMark: decimalMark) }
    }
}
