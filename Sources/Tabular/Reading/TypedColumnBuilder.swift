/// Grows a column whose fields one kind of reader reads.
struct TypedColumnBuilder<Reader: FieldReader> {
    private let field: TableSchema.Field
    private let position: Int
    private let missingForms: [[UInt8]]
    private var reader: Reader
    private var values = Column<Reader.Value>()

    init(_ field: TableSchema.Field, at position: Int, _ dialect: CSVDialect, _ reader: Reader, rows: Int) {
        self.field = field
        self.position = position
        self.missingForms = dialect.missingForms
        self.reader = reader
        values.reserveCapacity(rows)
    }

    /// What has been read.
    var column: TableColumn { reader.column(values) }

    /// Adds one row for each record of a block.
    mutating func append(_ block: RecordBlock, _ bytes: Span<UInt8>, _ faults: inout ConversionFaults) {
        let gaps = Self.fill(block, bytes, &values.storage, &reader, field.type, position, missingForms)
        for record in gaps {
            let place = block.fields[record * block.width + position]
            values.missing.insert(values.count - block.count + record)
            guard let problem = problem(bytes, place) else { continue }
            faults.note(problem, bytes, place, field.name, position, line: Int(block.lines[record]))
        }
    }

    /// Reads the values of a block; answers the records that have none.
    ///
    /// The storage is opened once for the whole block: appending value by value took a fifth of the time.
    private static func fill(
        _ block: RecordBlock,
        _ bytes: Span<UInt8>,
        _ values: inout [Reader.Value],
        _ reader: inout Reader,
        _ type: ColumnType,
        _ position: Int,
        _ missingForms: [[UInt8]]
    ) -> [Int] {
        let start = values.count
        let rows = block.count
        let fields = block.fields.span
        let width = block.width
        var gaps: [Int] = []
        values.append(contentsOf: repeatElement(Reader.placeholder, count: rows))
        var storage = values.mutableSpan
        for record in 0..<rows {
            let place = fields[record * width + position]
            let range = type == .text ? place.start..<place.end : bytes.trimmed(place.start..<place.end)
            if !place.hasDoubledQuotes, !isMissing(bytes, range, missingForms),
                let value = reader.value(bytes, range)
            {
                storage[start + record] = value
            } else if place.hasDoubledQuotes, let value = unquoted(bytes, place, &reader) {
                storage[start + record] = value
            } else {
                gaps.append(record)
            }
        }
        return gaps
    }

    /// Why a record without a value has none; nil where none is needed.
    private func problem(_ bytes: Span<UInt8>, _ place: FieldPlace) -> ConversionProblem? {
        let range = bytes.trimmed(place.start..<place.end)
        guard Self.isMissing(bytes, range, missingForms) else { return reader.problem(bytes, range) }
        return field.missing == .allowed ? nil : .missing
    }

    private static func isMissing(_ bytes: Span<UInt8>, _ range: Range<Int>, _ forms: [[UInt8]]) -> Bool {
        guard !range.isEmpty else { return true }
        guard !forms.isEmpty else { return false }
        for form in forms where bytes.holds(form, in: range) { return true }
        return false
    }

    /// The value of a field in which quotes are doubled.
    private static func unquoted(_ bytes: Span<UInt8>, _ place: FieldPlace, _ reader: inout Reader) -> Reader.Value? {
        var plain: [UInt8] = []
        var index = place.start
        while index < place.end {
            plain.append(bytes[index])
            index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
        }
        return reader.value(plain.span, 0..<plain.count)
    }
}
