/// One forecast after another along a series, each knowing only what had been published before it.
///
/// - Source: Tashman (2000), Out-of-sample tests of forecasting accuracy.
public struct RollingOrigin: Hashable, Sendable {
    /// Positions that are forecast, one step ahead each.
    public let origins: Range<Int>
    /// Rows before each origin that are not yet published.
    public let publicationLag: Int

    /// The last origins of a series.
    ///
    /// - Parameters:
    ///   - count: rows of the series.
    ///   - last: origins wanted, counted from the end.
    ///   - minimum: rows that must have been published before the first origin; fewer origins where they would not be.
    ///   - publicationLag: rows before each origin that are not yet published.
    public init(count: Int, last: Int, minimum: Int, publicationLag: Int = 0) {
        let first = max(count - last, minimum + publicationLag, 0)
        self.origins = min(first, count)..<count
        self.publicationLag = publicationLag
    }

    /// What had been published at a position.
    public func past<Row>(of rows: [Row], before position: Int) -> Past<Row> {
        Past(rows, before: position, lag: publicationLag)
    }

    /// Calls the body once per origin, oldest first, with nothing but the past.
    public func forEach<Row>(in rows: [Row], _ body: (_ origin: Int, _ past: Past<Row>) throws -> Void) rethrows {
        for origin in origins {
            try body(origin, Past(rows, before: origin, lag: publicationLag))
        }
    }
}
