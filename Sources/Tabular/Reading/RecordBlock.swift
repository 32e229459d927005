/// Some hundreds of records, scanned and not yet converted.
///
/// Columns are converted block by block, one column at a time: calls that depend on the type are then made once a
/// block and not once a field.
struct RecordBlock {
    /// Records in a full block: as many as keep their places in the fast caches.
    static let capacity = 512

    /// Fields of each record.
    let width: Int
    /// Row-major [capacity × width]; beyond the records there are, of no meaning.
    var fields: [FieldPlace]
    /// The line of each record; beyond the records there are, of no meaning.
    var lines: [Int32]
    /// The number of records there are.
    var count = 0

    /// An empty block of records of some fields.
    init(width: Int) {
        self.width = width
        self.fields = Array(repeating: FieldPlace(start: 0, end: 0), count: Self.capacity * width)
        self.lines = Array(repeating: 0, count: Self.capacity)
    }

    /// Whether no record has room any more.
    var isFull: Bool { count == Self.capacity }

    /// Adds a record.
    mutating func append(_ places: [FieldPlace], line: Int) {
        for (column, place) in places.enumerated() { fields[count * width + column] = place }
        lines[count] = Int32(line)
        count += 1
    }

    /// Makes room for the next records.
    mutating func clear() { count = 0 }
}
