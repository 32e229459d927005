/// Reads whole numbers from bytes; thousands marks only where the dialect has them.
struct IntegerReader: FieldReader {
    static let placeholder: Int = 0

    private let thousandsMark: UInt8?

    init(_ dialect: CSVDialect) {
        self.thousandsMark = dialect.thousandsMark
    }

    /// The whole number that the bytes write; nil where they write none.
    func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        let isNegative = !range.isEmpty && bytes[range.lowerBound] == UInt8(ascii: "-")
        let body = unsigned(bytes, range)
        if body.count <= 18, thousandsMark == nil { return small(bytes, body).map { isNegative ? -$0 : $0 } }
        guard !body.isEmpty, thousandsMark == nil || isGrouped(bytes, body) else { return nil }
        // Counted downwards, because the smallest number has no positive counterpart.
        var value = 0
        for position in body where bytes[position] != thousandsMark {
            let digit = bytes[position] &- UInt8(ascii: "0")
            let (tenfold, overflows) = value.multipliedReportingOverflow(by: 10)
            let (next, overflowsToo) = tenfold.subtractingReportingOverflow(Int(digit))
            guard digit <= 9, !overflows, !overflowsToo else { return nil }
            value = next
        }
        guard !isNegative else { return value }
        return value == Int.min ? nil : -value
    }

    /// At most eighteen digits, which cannot overflow; nil for none and for anything else.
    private func small(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        var value = 0
        for index in range {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }

    func problem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ConversionProblem {
        let body = unsigned(bytes, range)
        guard !body.isEmpty, isGrouped(bytes, body) else { return .notInteger }
        for position in body where bytes[position] != thousandsMark {
            guard bytes[position] &- UInt8(ascii: "0") <= 9 else { return .notInteger }
        }
        return .integerTooLarge
    }

    func column(_ values: Column<Int>) -> TableColumn { .integer(values) }

    private func unsigned(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty,
            bytes[range.lowerBound] == UInt8(ascii: "-") || bytes[range.lowerBound] == UInt8(ascii: "+")
        else { return range }
        return (range.lowerBound + 1)..<range.upperBound
    }

    /// Whether every thousands mark stands before exactly three digits, and the first group is not longer.
    private func isGrouped(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard let thousandsMark else { return true }
        let marks = range.filter { bytes[$0] == thousandsMark }
        guard let first = marks.first else { return true }
        let ends = marks.dropFirst() + [range.upperBound]
        return (1...3).contains(first - range.lowerBound) && zip(marks, ends).allSatisfy { $1 - $0 == 4 }
    }
}
