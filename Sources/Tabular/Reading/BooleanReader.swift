/// Reads truth values from bytes: 0, 1, true and false, in any case of letters.
struct BooleanReader: FieldReader {
    static let placeholder = false

    /// The truth value that the bytes write, nil where they write none.
    func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool? {
        switch range.count {
        case 1 where bytes[range.lowerBound] == UInt8(ascii: "0"): false
        case 1 where bytes[range.lowerBound] == UInt8(ascii: "1"): true
        case 4 where spells("true", bytes, range): true
        case 5 where spells("false", bytes, range): false
        default: nil
        }
    }

    func problem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ConversionProblem { .notBoolean }

    func column(_ values: Column<Bool>) -> TableColumn { .boolean(values) }

    private func spells(_ word: StaticString, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        word.withUTF8Buffer { letters in
            range.count == letters.count
                && letters.indices.allSatisfy { bytes[range.lowerBound + $0] | 0x20 == letters[$0] }
        }
    }
}
