/// Reads days from bytes as days since 1970-01-01.
struct DayReader: FieldReader {
    static let placeholder: Int = 0

    private let order: DayOrder

    init(_ dialect: CSVDialect) {
        self.order = dialect.dayOrder
    }

    /// The day that the bytes write, nil where they write none.
    @inline(__always)
    func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard let (year, month, day) = parts(bytes, range) else { return nil }
        return CivilDate(year: year, month: month, day: day)?.daysSinceEpoch
    }

    func problem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ConversionProblem {
        parts(bytes, range) == nil ? .notDay(example: order.example) : .noSuchDay
    }

    func column(_ values: Column<Int>) -> TableColumn { .day(values) }

    @inline(__always)
    private func parts(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (year: Int, month: Int, day: Int)? {
        let start = range.lowerBound
        let (firstMark, secondMark, century, middle, outer) = order == .iso ? (4, 7, 0, 5, 8) : (2, 5, 6, 3, 0)
        guard range.count == 10, bytes[start + firstMark] == bytes[start + secondMark],
            isMark(bytes[start + firstMark]),
            let hundreds = pair(bytes, start + century), let years = pair(bytes, start + century + 2),
            let inner = pair(bytes, start + middle), let last = pair(bytes, start + outer)
        else { return nil }
        let year = hundreds * 100 + years
        return order == .monthFirst ? (year, last, inner) : (year, inner, last)
    }

    @inline(__always)
    private func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (order != .iso && (byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")))
    }

    /// The number of two digits; nil where they are none.
    @inline(__always)
    private func pair(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
        let tens = bytes[index] &- UInt8(ascii: "0")
        let ones = bytes[index + 1] &- UInt8(ascii: "0")
        return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : nil
    }
}
