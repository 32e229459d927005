/// How the text of a table is written, checked: every mark is one byte in the encoding and no two are the same.
public struct CSVDialect: Hashable, Sendable {
    /// Why a dialect cannot be.
    public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// What is wrong with it, and what is allowed.
        public let description: String
    }

    /// The encoding.
    public let encoding: TextEncoding
    /// How days are written.
    public let dayOrder: DayOrder
    /// Texts besides the empty one that stand for a missing value, such as `NA`.
    public let missingTexts: [String]
    let delimiter: UInt8
    let decimalMark: UInt8
    let thousandsMark: UInt8?
    let currencyPrefix: [UInt8]
    let missingForms: [[UInt8]]

    /// The comma-separated UTF-8 of RFC 4180 with decimal points and ISO days.
    public static let standard = CSVDialect(
        encoding: .utf8,
        dayOrder: .iso,
        missingTexts: [],
        marks: (delimiter: UInt8(ascii: ","), decimal: UInt8(ascii: "."), thousands: nil),
        currencyPrefix: [],
        missingForms: []
    )

    /// Describes a dialect.
    ///
    /// - Parameters:
    ///   - delimiter: one character between fields.
    ///   - decimalMark: one character between whole and fraction.
    ///   - thousandsMark: one character between groups of three digits; nil where there is none, and then such marks
    ///     are errors.
    ///   - currencyPrefix: text that may stand before a number, such as `R$`; nil where there is none.
    ///   - encoding: the encoding.
    ///   - dayOrder: how days are written.
    ///   - missingTexts: texts besides the empty one that stand for a missing value.
    /// - Throws: `Fault` for marks of several bytes, marks that are digits, signs, quotes or line ends, or equal marks.
    public init(
        delimiter: String = ",",
        decimalMark: String = ".",
        thousandsMark: String? = nil,
        currencyPrefix: String? = nil,
        encoding: TextEncoding = .utf8,
        dayOrder: DayOrder = .iso,
        missingTexts: [String] = []
    ) throws(Fault) {
        let marks = (
            delimiter: try Self.mark(delimiter, "delimiter", encoding),
            decimal: try Self.mark(decimalMark, "decimal mark", encoding),
            thousands: try Self.optionalMark(thousandsMark, "thousands mark", encoding)
        )
        let all = [marks.delimiter, marks.decimal, marks.thousands].compactMap(\.self)
        guard Set(all).count == all.count else {
            throw Fault(description: "delimiter, decimal mark and thousands mark must differ from each other")
        }
        self.init(
            encoding: encoding,
            dayOrder: dayOrder,
            missingTexts: missingTexts,
            marks: marks,
            currencyPrefix: try Self.bytes(currencyPrefix ?? "", "currency prefix", encoding),
            missingForms: try missingTexts.map { text throws(Fault) in try Self.bytes(text, "missing text", encoding) }
        )
    }

    private init(
        encoding: TextEncoding,
        dayOrder: DayOrder,
        missingTexts: [String],
        marks: (delimiter: UInt8, decimal: UInt8, thousands: UInt8?),
        currencyPrefix: [UInt8],
        missingForms: [[UInt8]]
    ) {
        self.encoding = encoding
        self.dayOrder = dayOrder
        self.missingTexts = missingTexts
        self.delimiter = marks.delimiter
        self.decimalMark = marks.decimal
        self.thousandsMark = marks.thousands
        self.currencyPrefix = currencyPrefix
        self.missingForms = missingForms
    }

    private static func optionalMark(_ text: String?, _ role: String, _ encoding: TextEncoding) throws(Fault) -> UInt8?
    {
        guard let text else { return nil }
        return try mark(text, role, encoding)
    }

    private static func mark(_ text: String, _ role: String, _ encoding: TextEncoding) throws(Fault) -> UInt8 {
        guard let bytes = encoding.bytes(text), bytes.count == 1, let byte = bytes.first else {
            throw Fault(description: "the \(role) '\(text)' is not one byte in \(encoding.rawValue)")
        }
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        let reserved = [UInt8(ascii: "\""), UInt8(ascii: "+"), UInt8(ascii: "-"), 10, 13]
        guard !isDigit, !reserved.contains(byte) else {
            throw Fault(description: "the \(role) must not be a digit, a sign, a quote or a line end")
        }
        return byte
    }

    private static func bytes(_ text: String, _ role: String, _ encoding: TextEncoding) throws(Fault) -> [UInt8] {
        guard let bytes = encoding.bytes(text) else {
            throw Fault(description: "the \(role) '\(text)' cannot be written in \(encoding.rawValue)")
        }
        return bytes
    }
}
