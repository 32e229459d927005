/// A row that has happened: what was planned, and what came of it.
public struct PastRow: Hashable, Sendable {
    /// What was known before.
    public let planned: PlannedRow
    /// One per outcome column of the recipe, NaN where unknown.
    let outcomes: [Double]

    /// A row that has happened.
    ///
    /// - Parameters:
    ///   - planned: what was known before.
    ///   - outcomes: one per outcome column of the recipe, in its order; nil, NaN and infinity all mean unknown.
    public init(_ planned: PlannedRow, outcomes: [Double?] = []) {
        self.planned = planned
        self.outcomes = outcomes.map(PlannedRow.known)
    }

    /// A row of numbers in which NaN means unknown.
    init(_ planned: PlannedRow, known outcomes: [Double]) {
        self.planned = planned
        self.outcomes = outcomes
    }
}
