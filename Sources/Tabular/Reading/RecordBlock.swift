/// Some hundreds of records, scanned and not yet converted.
///
/// Columns are converted block by block, one column at a time: calls that depend on the type are then made once a
/// block and not once a field.
struct RecordBlock {
    /// Records in a full block: as many as keep their places in the fast caches.
    static let capacity = 512

    /// Fields of each record.
    let width: Int
    /// Row-major [records × width].
    var fields: [FieldPlace] = []
    /// The line of each record.
    var lines: [Int32] = []

    /// Makes room for the next records.
    mutating func clear() {
        fields.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
    }
}
