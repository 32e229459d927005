/// Knows how to read the fields of one type of column.
protocol FieldReader {
    associatedtype Value: Hashable & Sendable

    /// What stands in the place of a missing value.
    static var placeholder: Value { get }

    /// The value that the bytes write; nil where they write none.
    mutating func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Value?

    /// Why the bytes write no value; asked only after `value` was nil, so that the common path stays short.
    func problem(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ConversionProblem

    /// The typed column of what was read.
    func column(_ values: Column<Value>) -> TableColumn
}
