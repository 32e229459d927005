/// Decides by the text of some columns which records belong to a table.
struct RowFilter {
    /// The text that a column must hold; nil where the encoding cannot write it, and no row can hold it.
    private struct Condition {
        let position: Int
        let bytes: [UInt8]?
    }

    private let conditions: [Condition]

    init(_ rows: [String: String], header: [String], encoding: TextEncoding) {
        self.conditions = rows.sorted { $0.key < $1.key }.compactMap { name, text in
            header.firstIndex(of: name).map { Condition(position: $0, bytes: encoding.bytes(text)) }
        }
    }

    /// Whether a record meets every condition, given places of fields and where among them its own begin.
    func accepts(_ bytes: Span<UInt8>, _ fields: Span<FieldPlace>, recordStart: Int) -> Bool {
        for condition in conditions {
            let place = fields[recordStart + condition.position]
            guard let wanted = condition.bytes, bytes.holds(wanted, in: bytes.trimmed(place.start..<place.end)) else {
                return false
            }
        }
        return true
    }
}
