/// Grows one column of any type, a block of records at a time.
///
/// An enum of concrete types and not an existential: only then does the compiler specialize the loops over fields,
/// which makes reading three times as fast.
enum ColumnBuilder {
    case integer(TypedColumnBuilder<IntegerReader>)
    case number(TypedColumnBuilder<NumberReader>)
    case text(TypedColumnBuilder<TextReader>)
    case boolean(TypedColumnBuilder<BooleanReader>)
    case day(TypedColumnBuilder<DayReader>)

    /// The builder of a column that stands at a position of the record, with room for some rows.
    init(_ field: TableSchema.Field, at position: Int, _ dialect: CSVDialect, rows: Int) {
        switch field.type {
        case .integer: self = .integer(.init(field, at: position, dialect, IntegerReader(dialect), rows: rows))
        case .number: self = .number(.init(field, at: position, dialect, NumberReader(dialect), rows: rows))
        case .text: self = .text(.init(field, at: position, dialect, TextReader(dialect), rows: rows))
        case .boolean: self = .boolean(.init(field, at: position, dialect, BooleanReader(), rows: rows))
        case .day: self = .day(.init(field, at: position, dialect, DayReader(dialect), rows: rows))
        }
    }

    /// Adds one row for each record of a block.
    ///
    /// - Parameters:
    ///   - block: the places of the fields.
    ///   - bytes: the bytes that the places point into.
    ///   - faults: takes the fields that could not be converted.
    mutating func append(_ block: RecordBlock, _ bytes: Span<UInt8>, _ faults: inout ConversionFaults) {
        switch consume self {
        case .integer(var builder):
            builder.append(block, bytes, &faults)
            self = .integer(builder)
        case .number(var builder):
            builder.append(block, bytes, &faults)
            self = .number(builder)
        case .text(var builder):
            builder.append(block, bytes, &faults)
            self = .text(builder)
        case .boolean(var builder):
            builder.append(block, bytes, &faults)
            self = .boolean(builder)
        case .day(var builder):
            builder.append(block, bytes, &faults)
            self = .day(builder)
        }
    }

    /// What has been read.
    var column: TableColumn {
        switch self {
        case .integer(let builder): builder.column
        case .number(let builder): builder.column
        case .text(let builder): builder.column
        case .boolean(let builder): builder.column
        case .day(let builder): builder.column
        }
    }
}
