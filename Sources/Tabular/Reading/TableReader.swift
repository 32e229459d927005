/// Reads typed columns from the bytes of a delimited file, compressed or not.
public struct TableReader: Sendable {
    /// How the text is written.
    public let dialect: CSVDialect
    /// The largest size that a compressed file may expand to, bytes.
    public let expandedSizeLimitBytes: Int
    /// How many fields that cannot be converted are described; the others are counted.
    public let conversionErrorLimit: Int

    /// Sets how to read.
    public init(dialect: CSVDialect = .standard, expandedSizeLimitBytes: Int = 1 << 30, conversionErrorLimit: Int = 20)
    {
        self.dialect = dialect
        self.expandedSizeLimitBytes = expandedSizeLimitBytes
        self.conversionErrorLimit = conversionErrorLimit
    }

    /// Reads the columns of a schema.
    ///
    /// - Parameters:
    ///   - file: the bytes of the file; compressed where they start as gzip does.
    ///   - schema: the columns and rows that are wanted.
    /// - Returns: the typed columns.
    /// - Throws: `TableError`, with all conversion errors of the file where there are some.
    public func read(_ file: [UInt8], _ schema: TableSchema) throws(TableError) -> Table {
        let text = try expanded(file)
        let bytes = text.span
        var (scanner, header) = try opened(bytes)
        let rows = bytes.count / max(16, header.count * 4)
        var body = try TableBody(schema, header: header, reader: self, rows: rows)
        try body.append(bytes, &scanner)
        return try body.table()
    }

    /// The names of all columns.
    ///
    /// - Throws: `TableError` for a file that cannot be expanded, is empty or not in its encoding.
    public func header(_ file: [UInt8]) throws(TableError) -> [String] {
        let text = try expanded(file)
        return try opened(text.span).header
    }

    private func expanded(_ file: [UInt8]) throws(TableError) -> [UInt8] {
        guard Gunzip.recognizes(file) else { return file }
        do {
            return try Gunzip(limitBytes: expandedSizeLimitBytes).expand(file)
        } catch {
            throw .compressed(error)
        }
    }

    private func opened(_ bytes: Span<UInt8>) throws(TableError) -> (scanner: RecordScanner, header: [String]) {
        if let index = dialect.encoding.firstInvalidByte(bytes) {
            let line = bytes.line(ofByte: index)
            throw .wrongEncoding(dialect.encoding, byte: index + 1, value: bytes[index], line: line)
        }
        let hasByteOrderMark =
            dialect.encoding == .utf8 && bytes.count >= 3 && bytes.holds([0xEF, 0xBB, 0xBF], in: 0..<3)
        var scanner = RecordScanner(delimiter: dialect.delimiter, startingAt: hasByteOrderMark ? 3 : 0)
        var places: [FieldPlace] = []
        guard try scanner.next(bytes, into: &places) else { throw .empty }
        var names: [String] = []
        for place in places { names.append(dialect.encoding.text(bytes, bytes.trimmed(place.start..<place.end))) }
        return (scanner, names)
    }
}
