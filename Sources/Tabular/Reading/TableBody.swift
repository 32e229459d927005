/// Collects the rows of one table while its records are scanned.
struct TableBody {
    private let names: [String]
    private let filter: RowFilter
    private var builders: [ColumnBuilder]
    private var block: RecordBlock
    /// The places of a record that is read by itself.
    private var record: [FieldPlace] = []
    private var faults: ConversionFaults
    private var lines: [Int32] = []

    /// - Throws: `TableError.missingColumns` and `TableError.ambiguousColumn`.
    init(_ schema: TableSchema, header: [String], reader: TableReader, rows: Int) throws(TableError) {
        try Self.check(schema.fields.map(\.name) + schema.rows.keys.sorted(), header)
        self.names = schema.fields.map(\.name)
        self.filter = RowFilter(schema.rows, header: header, encoding: reader.dialect.encoding)
        self.builders = schema.fields.compactMap { field in
            header.firstIndex(of: field.name).map { ColumnBuilder(field, at: $0, reader.dialect, rows: rows) }
        }
        self.block = RecordBlock(width: header.count)
        self.faults = ConversionFaults(encoding: reader.dialect.encoding, limit: reader.conversionErrorLimit)
        lines.reserveCapacity(rows)
    }

    private static func check(_ wanted: [String], _ header: [String]) throws(TableError) {
        let nearest = NearestName(names: header)
        var missing: [TableError.MissingColumn] = []
        for name in wanted where !header.contains(name) && !missing.contains(where: { $0.name == name }) {
            missing.append(TableError.MissingColumn(name: name, suggestion: nearest.suggestion(for: name)))
        }
        guard missing.isEmpty else { throw .missingColumns(missing, available: header) }
        for name in wanted where header.count(where: { $0 == name }) > 1 { throw .ambiguousColumn(name) }
    }

    /// Adds all records that are left.
    ///
    /// - Throws: `TableError.headerOnly`, `.ragged` and what the scanner finds.
    mutating func append(_ bytes: Span<UInt8>, _ scanner: inout RecordScanner) throws(TableError) {
        let headerLine = scanner.line
        repeat {
            scanner.readPlainRecords(bytes, into: &block, filter)
            if block.isFull { convertBlock(bytes) }
        } while try appendNext(bytes, &scanner)
        guard scanner.line > headerLine else { throw .headerOnly }
        convertBlock(bytes)
    }

    /// Adds the next record, whatever it holds; false at the end.
    private mutating func appendNext(_ bytes: Span<UInt8>, _ scanner: inout RecordScanner) throws(TableError) -> Bool {
        record.removeAll(keepingCapacity: true)
        guard try scanner.next(bytes, into: &record) else { return false }
        guard record.count == block.width else {
            throw .ragged(line: scanner.line, fields: record.count, expected: block.width)
        }
        if filter.accepts(bytes, record.span, recordStart: 0) { block.append(record, line: scanner.line) }
        if block.isFull { convertBlock(bytes) }
        return true
    }

    private mutating func convertBlock(_ bytes: Span<UInt8>) {
        for index in builders.indices { builders[index].append(block, bytes, &faults) }
        faults.closeBlock()
        lines.append(contentsOf: block.lines[..<block.count])
        block.clear()
    }

    /// - Throws: `TableError.conversions` where fields could not be converted.
    func table() throws(TableError) -> Table {
        guard faults.count == 0 else { throw .conversions(faults.first, count: faults.count) }
        return Table(names: names, columns: builders.map(\.column), lines: lines)
    }
}
