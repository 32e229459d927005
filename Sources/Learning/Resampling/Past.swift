/// What had been published when a forecast was made: the first rows of a series, and no way to the later ones.
public struct Past<Row>: RandomAccessCollection {
    private let rows: ArraySlice<Row>

    /// The rows before a position, of which the last few may not yet have been published.
    init(_ rows: [Row], before origin: Int, lag: Int) {
        self.rows = rows[..<Swift.max(0, origin - lag)]
    }

    /// The first row.
    public var startIndex: Int { rows.startIndex }

    /// One past the last published row.
    public var endIndex: Int { rows.endIndex }

    /// A published row; its position in the whole series is the index.
    public subscript(position: Int) -> Row { rows[position] }
}

extension Past: Sendable where Row: Sendable {}
