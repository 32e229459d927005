/// Splits the bytes of a table into records and fields: RFC 4180 with any delimiter and LF, CRLF or CR line ends.
///
/// It holds positions only; the bytes are given to each call, so that nothing is copied and nothing unsafe is kept.
struct RecordScanner {
    static let lineFeed: UInt8 = 10
    static let carriageReturn: UInt8 = 13
    static let quote = UInt8(ascii: "\"")

    let delimiter: UInt8
    let marks: ByteMarks
    /// The first byte that has not been read.
    var position: Int
    /// The line of that byte.
    var nextLine = 1
    /// The line on which the record starts that was read last.
    var line = 0

    init(delimiter: UInt8, startingAt position: Int) {
        self.delimiter = delimiter
        self.marks = ByteMarks(delimiter: delimiter)
        self.position = position
    }

    /// Adds the fields of the next record that is not a blank line; false at the end.
    mutating func next(_ bytes: Span<UInt8>, into fields: inout [FieldPlace]) throws(TableError) -> Bool {
        skipBlankLines(bytes)
        guard position < bytes.count else { return false }
        line = nextLine
        while try readField(bytes, &fields) {}
        return true
    }

    private mutating func skipBlankLines(_ bytes: Span<UInt8>) {
        while position < bytes.count, isLineEnd(bytes[position]) { passLineEnd(bytes) }
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == Self.lineFeed || byte == Self.carriageReturn }

    private mutating func passLineEnd(_ bytes: Span<UInt8>) {
        let isPair =
            bytes[position] == Self.carriageReturn && position + 1 < bytes.count
            && bytes[position + 1] == Self.lineFeed
        position += isPair ? 2 : 1
        nextLine += 1
    }

    /// Reads one field and what ends it; answers whether another follows in the record.
    private mutating func readField(_ bytes: Span<UInt8>, _ fields: inout [FieldPlace]) throws(TableError) -> Bool {
        if position < bytes.count, bytes[position] == Self.quote {
            try readQuotedField(bytes, &fields)
        } else {
            readPlainField(bytes, &fields)
        }
        guard position < bytes.count else { return false }
        if bytes[position] == delimiter {
            position += 1
            return true
        }
        guard isLineEnd(bytes[position]) else { throw .textAfterQuote(line: nextLine) }
        passLineEnd(bytes)
        return false
    }

    private mutating func readPlainField(_ bytes: Span<UInt8>, _ fields: inout [FieldPlace]) {
        let start = position
        var index = start
        while index < bytes.count, bytes[index] != delimiter, !isLineEnd(bytes[index]) { index += 1 }
        position = index
        fields.append(FieldPlace(start: start, end: index))
    }

    private mutating func readQuotedField(_ bytes: Span<UInt8>, _ fields: inout [FieldPlace]) throws(TableError) {
        let start = position + 1
        let openingLine = nextLine
        var hasDoubledQuotes = false
        position = start
        while position < bytes.count {
            if isLineEnd(bytes[position]) {
                passLineEnd(bytes)
            } else if bytes[position] != Self.quote {
                position += 1
            } else if position + 1 < bytes.count, bytes[position + 1] == Self.quote {
                hasDoubledQuotes = true
                position += 2
            } else {
                fields.append(FieldPlace(start: start, end: position, hasDoubledQuotes: hasDoubledQuotes))
                position += 1
                return
            }
        }
        throw .openQuote(line: openingLine)
    }
}
