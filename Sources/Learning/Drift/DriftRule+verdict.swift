extension DriftRule {
    /// Whether numbers have moved lately, and since when.
    ///
    /// A change older than the recent periods is dated at their beginning.
    ///
    /// - Parameter numbers: finite, one per period, oldest first, free of season.
    /// - Returns: the most likely change, and whether it is one.
    public func verdict(on numbers: [Double]) -> DriftVerdict {
        let needed = minimumReference + minimumRecent
        guard numbers.count >= needed else { return .tooFew(count: numbers.count, needed: needed) }
        let earliest = max(minimumReference, numbers.count - recent)
        let shift = ChangeScan(numbers, splits: earliest...numbers.count - minimumRecent).shift
        return abs(shift.effect) >= effect && shift.probability < level ? .drift(shift) : .none(shift)
    }
}
