import Lottery
import SalesData
import Testing

@Suite struct SalesDataErrorTests {
    private func explanation(_ bytes: [UInt8], limit: Int = 64 << 20) throws -> String? {
        do {
            _ = try SalesFile(configuration: try country(limit: limit), bytes: bytes)
            return nil
        } catch let error as SalesDataError {
            #expect(error.exitStatus == .dataRefused)
            return error.explanation
        }
    }

    private func explanation(_ change: (inout SourceText) throws -> Void) throws -> String? {
        var source = SourceText(weeks: 40)
        try change(&source)
        return try explanation(source.bytes)
    }

    @Test func `an empty file is refused`() throws {
        #expect(
            try explanation([]) == """
                the file is empty
                  in data/sales.csv, country aland
                  fix: export the file again and check that the export finished
                """
        )
    }

    @Test func `a header without rows is refused`() throws {
        #expect(
            try explanation { $0.lines.removeLast(40) } == """
                the file has a header and no rows
                  in data/sales.csv, country aland
                  fix: export the file again and check that the export finished
                """
        )
    }

    @Test func `a missing column is refused with what was probably meant`() throws {
        #expect(
            try explanation { $0.lines[0] = $0.lines[0].replacing("tickets_sold", with: "ticket_sold") } == """
                there is no column tickets_sold; did you mean ticket_sold?
                  in data/sales.csv, country aland
                  fix: name in the config (data.columns) what the file has: week_start, country, ticket_sold, \
                jackpot_announced, net_revenue, marketing_spend, won, prizes_paid, promo, holiday
                """
        )
    }

    @Test func `a wrong type in row 4711 is refused`() throws {
        var source = SourceText(weeks: 4_720)
        try source.set("tickets_sold", line: 4_712, to: "two million")
        #expect(
            try explanation(source.bytes) == """
                line 4712, column tickets_sold: 'two million' is not a number
                  in data/sales.csv, country aland
                  fix: correct the values at their source, or state the dialect of the file in the config \
                (data.text)
                """
        )
    }

    @Test(
        arguments: [
            ("NaN", "'NaN' is not a number (NaN)"), ("Infinity", "'Infinity' is infinite"),
            ("1e400", "'1e400' is beyond the largest number that can be held, 1.8e308"),
            ("\"2,000,000\"", "'2,000,000' separates thousands by ',', which the dialect does not have"),
        ]
    )
    func `what is no finite number is refused`(text: String, problem: String) throws {
        var source = SourceText(weeks: 40)
        source.lines[9] = "2024-02-26,aland,\(text),2,1,0.05,0,800000,0,0"
        #expect(
            try explanation(source.bytes) == """
                line 10, column tickets_sold: \(problem)
                  in data/sales.csv, country aland
                  fix: correct the values at their source, or state the dialect of the file in the config \
                (data.text)
                """
        )
    }

    @Test func `a win that is neither true, false nor a count is refused`() throws {
        #expect(
            try explanation { try $0.set("won", line: 5, to: "maybe") } == """
                line 5, column won: 'maybe' is neither 0, 1, true nor false
                  in data/sales.csv, country aland
                  fix: correct the values at their source, or state the dialect of the file in the config \
                (data.text)
                """
        )
    }

    @Test func `windows-1252 in a file declared as UTF-8 is refused`() throws {
        let bytes = Array("week_start,country\n2024-01-01,".utf8) + [0xC5, 0x6C, 0x0A]
        #expect(
            try explanation(bytes) == """
                byte 31 (line 2) is 0xC5, which is no utf-8 text
                  in data/sales.csv, country aland
                  fix: state the encoding of the file in the config (data.text.encoding), or export it again
                """
        )
    }

    @Test func `line ends of CR alone are read like others`() throws {
        let source = SourceText(weeks: 3)
        let bytes = source.bytes.map { $0 == 10 ? 13 : $0 }
        let configuration = try country()
        #expect(
            try SalesFile(configuration: configuration, bytes: bytes)
                == SalesFile(configuration: configuration, bytes: source.bytes)
        )
    }

    @Test func `a truncated compressed file is refused`() throws {
        #expect(
            try explanation([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 0]) == """
                the compressed file ends too early: 11 bytes expand to 0 bytes and no end
                  in data/sales.csv, country aland
                  fix: copy or export the file again; 'gzip -t' tests it
                """
        )
    }

    @Test func `a compressed file that expands beyond the limit is refused`() throws {
        // 'gzip' of 10,000 zeros, made by zlib 1.2.13.
        let bomb: [UInt8] = [
            0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xED, 0xC1, 0x01, 0x0D, 0x00, 0x00, 0x00, 0xC2,
            0xA0, 0xF7, 0x4F, 0x6D, 0x0E, 0x37, 0xA0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xE0, 0xDF,
            0x00, 0x2E, 0xCA, 0x3B, 0x4D, 0x10, 0x27, 0x00, 0x00,
        ]
        #expect(
            try explanation(bomb, limit: 5_000) == """
                the compressed file of \(bomb.count) bytes expands to more than the limit of 5000 bytes
                  in data/sales.csv, country aland
                  fix: raise data.expanded-size-limit-mb in the config if the file is to be trusted
                """
        )
    }

    @Test func `a country without rows is refused`() throws {
        #expect(
            try explanation { $0.lines = $0.lines.map { $0.replacing(",aland,", with: ",borduria,") } } == """
                the file has no row with country 'aland'
                  in data/sales.csv, country aland
                  fix: correct data.where in the config, or add the country's rows to the file
                """
        )
    }

    @Test func `a plan with a week twice is refused`() throws {
        let text = "week_start,country,promo,holiday,marketing_spend\n2024-01-08,aland,0,0,\n2024-01-10,aland,1,0,\n"
        let configuration = try country(plannedFile: "data/planned.csv")
        let error = #expect(throws: SalesDataError.self) {
            try PlannedFile(configuration: configuration, bytes: Array(text.utf8))
        }
        #expect(
            error?.explanation == """
                the plan has week 2024-W02 more than once (lines 2, 3)
                  in data/planned.csv, country aland
                  fix: leave one row for each week or draw
                """
        )
    }

    @Test func `a dialect that cannot be is the fault of the config`() throws {
        var configuration = try country()
        configuration.source.dialect.decimalMark = ","
        let error = #expect(throws: SalesDataError.self) {
            try SalesFile(configuration: configuration, bytes: SourceText(weeks: 1).bytes)
        }
        #expect(error?.exitStatus == .configurationWrong)
        #expect(
            error?.explanation == """
                delimiter, decimal mark and thousands mark must differ from each other
                  in data/sales.csv, country aland
                  fix: correct data.text in the config
                """
        )
    }
}
