/// Reads decimal numbers from bytes, correctly rounded, without a `String` for the common ones.
struct NumberReader: FieldReader {
    static let placeholder: Double = 0

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
    /// Whole numbers up to here are exact in binary64.
    private static let largestExact: UInt64 = 1 << 53

    private let decimalMark: UInt8
    private let thousandsMark: UInt8?
    private let currencyPrefix: [UInt8]
    private let encoding: TextEncoding

    init(_ dialect: CSVDialect) {
        self.decimalMark = dialect.decimalMark
        self.thousandsMark = dialect.thousandsMark
        self.currencyPrefix = dialect.currencyPrefix
        self.encoding = dialect.encoding
    }

    /// What has been read of a number: its digits as a whole number, and the power of ten that scales it.
    private struct Decimal {
        var digits: UInt64 = 0
        var count = 0
        var exponent = 0
        var isNegative = false
    }

    /// The number that the bytes write; nil where they write none that is finite.
    func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Double? {
        let body = withoutPrefix(bytes, range)
        if let plain = plain(bytes, body) { return plain }
        guard let decimal = decimal(bytes, body) else { return nil }
        if decimal.count <= 19, decimal.digits <= Self.largestExact, abs(decimal.exponent) <= 22 {
            return exact(decimal)
        }
        return rounded(bytes, body)
    }

    func column(_ values: Column<Double>) -> TableColumn { .number(values) }

    /// Digits with a sign and a decimal mark at most, few enough to be exact; nil for all others.
    private func plain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Double? {
        guard range.count <= 17 else { return nil }
        var decimal = Decimal()
        var index = range.lowerBound
        if index < range.upperBound, bytes[index] == UInt8(ascii: "-") {
            decimal.isNegative = true
            index += 1
        }
        var fractionStart: Int?
        while index < range.upperBound {
            let digit = bytes[index] &- UInt8(ascii: "0")
            if digit <= 9 {
                decimal.digits = decimal.digits &* 10 &+ UInt64(digit)
                decimal.count += 1
            } else {
                guard fractionStart == nil, bytes[index] == decimalMark else { return nil }
                fractionStart = index + 1
            }
            index += 1
        }
        guard decimal.count > 0, decimal.digits <= Self.largestExact else { return nil }
        decimal.exponent = (fractionStart ?? range.upperBound) - range.upperBound
        return exact(decimal)
    }

    /// Two exact numbers and one operation: the result is correctly rounded.
    ///
    /// - Source: Clinger (1990), How to read floating point numbers accurately, section 3.
    private func exact(_ decimal: Decimal) -> Double {
        let digits = Double(decimal.digits)
        let power = Self.powersOfTen[abs(decimal.exponent)]
        let magnitude = decimal.exponent < 0 ? digits / power : digits * power
        return decimal.isNegative ? -magnitude : magnitude
    }

    /// The system's conversion, for many digits and large exponents.
    private func rounded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Double? {
        var plain: [UInt8] = []
        for index in range where bytes[index] != thousandsMark {
            plain.append(bytes[index] == decimalMark ? UInt8(ascii: ".") : bytes[index])
        }
        let text = String(decoding: plain, as: UTF8.self)
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    /// Reads sign, whole part, fraction and exponent; nil for any other form.
    private func decimal(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Decimal? {
        var decimal = Decimal()
        var index = range.lowerBound
        let end = range.upperBound
        if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            decimal.isNegative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        guard readWhole(bytes, &index, end, &decimal) else { return nil }
        var digits = decimal.count
        if index < end, bytes[index] == decimalMark {
            index += 1
            let start = index
            readDigits(bytes, &index, end, &decimal)
            decimal.exponent = start - index
            digits += index - start
        }
        guard digits > 0, readExponent(bytes, &index, end, &decimal) else { return nil }
        return decimal
    }

    /// Reads the digits before the decimal mark; false where thousands marks stand in wrong places.
    private func readWhole(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int, _ decimal: inout Decimal) -> Bool {
        let start = index
        readDigits(bytes, &index, end, &decimal)
        guard let thousandsMark, index < end, bytes[index] == thousandsMark else { return true }
        guard (1...3).contains(index - start) else { return false }
        while index < end, bytes[index] == thousandsMark {
            index += 1
            let group = index
            readDigits(bytes, &index, end, &decimal)
            guard index - group == 3 else { return false }
        }
        return true
    }

    /// Digits beyond the nineteenth are counted and not added up: such numbers take the slow path.
    private func readDigits(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int, _ decimal: inout Decimal) {
        while index < end {
            // `index` lies below `end`, which is no more than the count of bytes.
            let digit = bytes[unchecked: index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return }
            if decimal.count < 19 { decimal.digits = decimal.digits &* 10 &+ UInt64(digit) }
            decimal.count += 1
            index += 1
        }
    }

    /// Reads `e-12` at the end, or nothing; false for anything else.
    private func readExponent(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int, _ decimal: inout Decimal) -> Bool {
        guard index < end else { return true }
        guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return false }
        index += 1
        let isNegative = index < end && bytes[index] == UInt8(ascii: "-")
        if index < end, isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
        var exponent = Decimal()
        readDigits(bytes, &index, end, &exponent)
        guard exponent.count > 0, index == end else { return false }
        let size = exponent.count <= 9 ? Int(exponent.digits) : 1_000_000_000
        decimal.exponent += isNegative ? -size : size
        return true
    }

    /// `R$1.234,56`, `R$ 1,00` and `-R$1,00` without the `R$`.
    private func withoutPrefix(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        guard !currencyPrefix.isEmpty, range.count >= currencyPrefix.count,
            currencyPrefix.indices.allSatisfy({ bytes[range.lowerBound + $0] == currencyPrefix[$0] })
        else { return range }
        return bytes.trimmed((range.lowerBound + currencyPrefix.count)..<range.upperBound)
    }

    func problem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ConversionProblem {
        let body = withoutPrefix(bytes, range)
        guard decimal(bytes, body) == nil else { return .tooLarge }
        let text = encoding.text(bytes, body).lowercased()
        let unsigned = text.drop { $0 == "+" || $0 == "-" }
        if unsigned == "nan" { return .nan }
        if ["inf", "infinity", "∞"].contains(unsigned) { return .infinite }
        if let mark = groupingMark(of: unsigned) { return .thousandsSeparated(mark: mark) }
        return .notNumber
    }

    /// The mark in `1,234` or `1 234 567.8` that groups digits by three where the dialect has no such mark.
    private func groupingMark(of text: Substring) -> String? {
        guard thousandsMark == nil else { return nil }
        let decimal = Character(Unicode.Scalar(decimalMark))
        let whole = text.prefix { $0 != decimal }
        guard let mark = whole.first(where: { !$0.isNumber }), ",.' \u{A0}\u{202F}’_".contains(mark) else { return nil }
        let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
        let areDigits = groups.allSatisfy { group in group.allSatisfy { ("0"..."9").contains($0) } }
        let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups.first?.count ?? 0)
        return areDigits && isGrouped ? String(mark) : nil
    }
}
