/// Reads truth values from bytes: 0, 1, true and false, in any case of letters.
struct BooleanReader: FieldReader {
    static let placeholder = false
    private static let trueLetters: UInt64 = 0x74_7275_65
    private static let falseLetters: UInt64 = 0x66_616C_7365

    /// The truth value that the bytes write, nil where they write none.
    func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool? {
        switch range.count {
        case 1 where bytes[range.lowerBound] == UInt8(ascii: "0"): false
        case 1 where bytes[range.lowerBound] == UInt8(ascii: "1"): true
        case 4 where letters(bytes, range) == Self.trueLetters: true
        case 5 where letters(bytes, range) == Self.falseLetters: false
        default: nil
        }
    }

    func problem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ConversionProblem { .notBoolean }

    func column(_ values: Column<Bool>) -> TableColumn { .boolean(values) }

    /// The bytes in one word, the last being the lowest, small where they are letters.
    private func letters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var word: UInt64 = 0
        for index in range { word = word << 8 | UInt64(bytes[index] | 0x20) }
        return word
    }
}
