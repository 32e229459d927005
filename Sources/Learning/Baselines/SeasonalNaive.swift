/// The forecast that takes the value of one season ago.
public struct SeasonalNaive: Hashable, Sendable {
    /// Rows per season: 52 for weeks of a year.
    public let season: Int

    /// A naive forecast of a season so long.
    public init(season: Int) {
        self.season = season
    }

    /// The value one season before the row after the last; where it is missing, the last one known before it.
    ///
    /// - Parameter past: values, oldest first, nil where missing.
    /// - Returns: nil where nothing that old is known.
    public func forecast(after past: some BidirectionalCollection<Double?>) -> Double? {
        past.dropLast(season - 1).last { $0 != nil } ?? nil
    }
}
