public import Lottery

extension SalesHistory {
    /// The periods of the last weeks.
    ///
    /// - Parameter weeks: weeks, counted back from the last period: 2 of them hold 6 draws of a game with three a week.
    /// - Returns: positions, oldest first.
    public func positions(ofLast weeks: Int) -> Range<Int> {
        guard let last = periods.last?.period.day else { return 0..<0 }
        let before = last.advanced(by: -7 * weeks)
        return (periods.firstIndex { $0.period.day > before } ?? periods.count)..<periods.count
    }

    /// The first period that a model can decide.
    ///
    /// - Parameters:
    ///   - minimum: periods with sales that a model learns from.
    ///   - publicationLag: periods before a draw whose outcomes were not yet published.
    /// - Returns: its position, the number of periods where there is none.
    public func firstDecidable(minimum: Int, publicationLag: Int) -> Int {
        let known = periods.indices.filter { (periods[$0].tickets ?? 0) > 0 }
        guard known.count >= max(minimum, 1) else { return periods.count }
        return min(known[max(minimum, 1) - 1] + 1 + publicationLag, periods.count)
    }
}
