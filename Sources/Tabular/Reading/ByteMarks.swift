/// Finds delimiters, line ends and quotes among eight bytes at a time.
///
/// - Source: Warren (2013), Hacker's Delight, 2nd edition, section 6-1; the forms that are exact for every byte.
struct ByteMarks {
    private static let everyByte: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    private static let quotes = everyByte &* UInt64(UInt8(ascii: "\""))
    /// Added to a byte below 128 it sets the high bit unless the byte is a line end or a smaller one.
    private static let aboveLineEnds = everyByte &* (128 - 14)

    private let delimiters: UInt64

    init(delimiter: UInt8) {
        self.delimiters = Self.everyByte &* UInt64(delimiter)
    }

    /// The high bit of each of eight bytes, the first being the lowest, that is a delimiter, a quote or not above a
    /// carriage return.
    @inline(__always)
    func find(_ word: UInt64) -> UInt64 {
        let aboveControls = ((word & Self.lowBits) &+ Self.aboveLineEnds) | word
        return ~(nonzero(word ^ delimiters) & nonzero(word ^ Self.quotes) & aboveControls) & Self.highBits
    }

    /// Has the high bit of each byte that is not zero.
    @inline(__always)
    private func nonzero(_ word: UInt64) -> UInt64 {
        ((word & Self.lowBits) &+ Self.lowBits) | word
    }
}
