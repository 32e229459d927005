/// Splits rows by day: the last days are judged block by block, each by a model that learnt from earlier days alone.
///
/// - Source: Tashman (2000), Out-of-sample tests of forecasting accuracy.
public struct RollingDays: Hashable, Sendable {
    /// Distinct days judged, counted from the last.
    public let judged: Int
    /// Distinct days between one fit and the next.
    public let step: Int
    /// Distinct days before each block whose targets are not yet published.
    public let publicationLag: Int

    /// Programmer's mistake: a number of days below 1, or a lag below 0.
    public init(judged: Int, step: Int, publicationLag: Int = 0) {
        precondition(judged >= 1 && step >= 1 && publicationLag >= 0, "\(judged) days in steps of \(step)")
        self.judged = judged
        self.step = step
        self.publicationLag = publicationLag
    }

    /// The folds of rows with these days, oldest first; blocks before which nothing was published are left out.
    public func folds(of days: [Int]) -> [Fold] {
        let distinct = Set(days).sorted()
        let first = max(0, distinct.count - judged)
        return stride(from: first, to: distinct.count, by: step).compactMap { start in
            guard start > publicationLag else { return nil }
            let block = distinct[start]...distinct[min(start + step, distinct.count) - 1]
            let known = distinct[start - publicationLag]
            return Fold(
                training: days.indices.filter { days[$0] < known },
                test: days.indices.filter { block.contains(days[$0]) }
            )
        }
    }
}
