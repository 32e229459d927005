/// The rows of a column that have no value: one bit a row, and no storage at all while none is missing.
public struct MissingRows: Hashable, Sendable {
    private var words: [UInt64] = []
    /// How many rows have no value.
    public private(set) var count = 0

    /// No row is missing.
    public init() {}

    /// Whether a row has no value.
    public func contains(_ row: Int) -> Bool {
        let word = row >> 6
        return word < words.count && words[word] & (1 << UInt64(row & 63)) != 0
    }

    /// Notes that a row has no value.
    public mutating func insert(_ row: Int) {
        guard !contains(row) else { return }
        let word = row >> 6
        if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
        words[word] |= 1 << UInt64(row & 63)
        count += 1
    }
}
