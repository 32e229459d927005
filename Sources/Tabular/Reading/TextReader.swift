/// Reads texts as codes, making a `String` only of those not met before.
struct TextReader: FieldReader {
    static let placeholder: Int32 = -1

    private let encoding: TextEncoding
    private var texts: [String] = []
    /// Bytes of each distinct text, in the order of their codes.
    private var forms: [[UInt8]] = []
    /// Codes by hash of the bytes; several texts may share a hash.
    private var codesByHash: [UInt64: [Int32]] = [:]
    private var lastCode: Int32?

    init(_ dialect: CSVDialect) {
        self.encoding = dialect.encoding
    }

    /// The code of the text; every text is one.
    mutating func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int32? {
        let code = code(bytes, range)
        lastCode = code
        return code
    }

    /// Never asked: every text is one.
    func problem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ConversionProblem { .missing }

    func column(_ values: Column<Int32>) -> TableColumn { .text(TextColumn(texts: texts, codes: values)) }

    private mutating func code(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int32 {
        // Sorted tables repeat a text row after row.
        if let lastCode, bytes.holds(forms[Int(lastCode)], in: range) { return lastCode }
        let hash = hash(bytes, range)
        for code in codesByHash[hash] ?? [] where bytes.holds(forms[Int(code)], in: range) { return code }
        let code = Int32(texts.count)
        texts.append(encoding.text(bytes, range))
        forms.append(range.map { bytes[$0] })
        codesByHash[hash, default: []].append(code)
        return code
    }

    /// - Source: Fowler, Noll and Vo, FNV-1a, 64 bits.
    private func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        range.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64(bytes[$1])) &* 0x100_0000_01B3 }
    }
}
