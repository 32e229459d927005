/// Values of one type, one a row, some of which may be missing.
public struct Column<Value: Hashable & Sendable>: Hashable, Sendable {
    /// One value a row; a row that is missing holds a placeholder that means nothing.
    public internal(set) var storage: [Value] = []
    /// The rows without a value.
    public internal(set) var missing = MissingRows()

    /// A column without rows.
    public init() {}

    /// A column of values that are all there.
    public init(_ values: [Value]) {
        self.storage = values
    }

    /// A column in which nil is a missing value.
    ///
    /// - Parameters:
    ///   - values: one a row.
    ///   - placeholder: stored where a value is missing.
    public init(_ values: [Value?], placeholder: Value) {
        for value in values { if let value { append(value) } else { appendMissing(placeholder) } }
    }

    /// Number of rows.
    public var count: Int { storage.count }

    /// The value of a row; nil where it is missing.
    public subscript(row: Int) -> Value? { missing.contains(row) ? nil : storage[row] }

    /// All values, nil where they are missing.
    public var values: [Value?] {
        missing.count == 0 ? storage : storage.indices.map { self[$0] }
    }

    /// Adds a row.
    public mutating func append(_ value: Value) { storage.append(value) }

    /// Adds a row without a value.
    ///
    /// - Parameter placeholder: stored in its place.
    public mutating func appendMissing(_ placeholder: Value) {
        missing.insert(storage.count)
        storage.append(placeholder)
    }

    mutating func reserveCapacity(_ rows: Int) { storage.reserveCapacity(rows) }
}
