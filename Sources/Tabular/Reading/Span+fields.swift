extension Span where Element == UInt8 {
    /// The range without spaces and tabs at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        // Almost every field begins and ends with something above a space.
        if start < end, self[start] > 32, self[end - 1] > 32 { return range }
        while start < end, self[start] == 32 || self[start] == 9 { start += 1 }
        while start < end, self[end - 1] == 32 || self[end - 1] == 9 { end -= 1 }
        return start..<end
    }

    /// Whether a range holds exactly these bytes.
    func holds(_ other: [UInt8], in range: Range<Int>) -> Bool {
        guard range.count == other.count else { return false }
        for offset in 0..<other.count where self[range.lowerBound + offset] != other[offset] { return false }
        return true
    }

    /// The number of the line that a byte stands in, the first being 1.
    func line(ofByte index: Int) -> Int {
        var line = 1
        for position in 0..<index {
            let isPairsFirst = self[position] == 13 && position + 1 < count && self[position + 1] == 10
            if self[position] == 10 || (self[position] == 13 && !isPairsFirst) { line += 1 }
        }
        return line
    }
}
