extension RecordScanner {
    /// Reads records without quotes into a block, eight bytes at a time.
    ///
    /// It ends when the block is full or something else comes up: a quote, a blank line, too few or too many fields, a
    /// lone carriage return, the last bytes of the table. That record is left to `next`, which knows them all.
    mutating func readPlainRecords(_ bytes: Span<UInt8>, into block: inout RecordBlock, _ filter: RowFilter) {
        readPlainRecords(bytes, &block.fields, &block.lines, &block.count, width: block.width, filter)
    }

    /// The same with the parts of the block apart: spans of several parts cannot be open at a time otherwise.
    private mutating func readPlainRecords(
        _ bytes: Span<UInt8>,
        _ places: inout [FieldPlace],
        _ lines: inout [Int32],
        _ row: inout Int,
        width: Int,
        _ filter: RowFilter
    ) {
        var fields = places.mutableSpan
        var column = 0
        var start = position
        var index = position
        while row < RecordBlock.capacity, index + 8 <= bytes.count {
            var found = marks.find(bytes.word(at: index))
            index += 8
            while found != 0 {
                let place = index - 8 + found.trailingZeroBitCount / 8
                found &= found - 1
                switch mark(bytes, place, opensLine: column == 0 && place == start) {
                case .none: continue
                case .delimiter where column + 1 < width:
                    fields[row * width + column] = FieldPlace(start: start, end: place)
                    column += 1
                case .lineFeed where column + 1 == width:
                    fields[row * width + column] = FieldPlace(start: start, end: bytes.endOfLine(before: place))
                    passRecord(endingAt: place)
                    column = 0
                    guard filter.accepts(bytes, fields.span, recordStart: row * width) else { break }
                    lines[row] = Int32(line)
                    row += 1
                    if row == RecordBlock.capacity { return }
                default: return
                }
                start = place + 1
            }
        }
    }

    /// What a byte that was found as a mark turns out to be.
    private enum Mark {
        case none, delimiter, lineFeed, other
    }

    @inline(__always)
    private func mark(_ bytes: Span<UInt8>, _ place: Int, opensLine: Bool) -> Mark {
        // `place` lies within the word that was read.
        let byte = bytes[unchecked: place]
        if byte == delimiter { return .delimiter }
        if byte == Self.lineFeed { return opensLine ? .other : .lineFeed }
        if byte == Self.carriageReturn {
            let isPairsFirst = !opensLine && place + 1 < bytes.count && bytes[place + 1] == Self.lineFeed
            return isPairsFirst ? .none : .other
        }
        return byte == Self.quote ? .other : .none
    }

    /// Notes that the record ends with the line feed at a place.
    private mutating func passRecord(endingAt place: Int) {
        position = place + 1
        line = nextLine
        nextLine += 1
    }
}

extension Span where Element == UInt8 {
    /// Where the last field of a line ends whose line feed stands at a place, which is never the line's first.
    fileprivate func endOfLine(before lineFeed: Int) -> Int {
        self[lineFeed - 1] == RecordScanner.carriageReturn ? lineFeed - 1 : lineFeed
    }
}
