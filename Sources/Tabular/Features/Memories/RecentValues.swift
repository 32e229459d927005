/// The last values of a column in a ring, NaN where unknown.
struct RecentValues: Sendable {
    private var ring: [Double] = []
    private var next = 0
    let capacity: Int

    /// Room for so many values.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// Takes in a value, in place of the oldest where there is no room.
    ///
    /// - Returns: the value that had to leave.
    @discardableResult
    mutating func append(_ value: Double) -> Double? {
        guard ring.count == capacity else {
            ring.append(value)
            return nil
        }
        guard capacity > 0 else { return value }
        defer {
            ring[next] = value
            next = (next + 1) % capacity
        }
        return ring[next]
    }

    /// The oldest value where the ring is full; nil else.
    var oldest: Double? { ring.count == capacity ? ring[next] : nil }

    /// The known values, oldest first.
    var known: [Double] { (ring[next...] + ring[..<next]).filter { !$0.isNaN } }
}
