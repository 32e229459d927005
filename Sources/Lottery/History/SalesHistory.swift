/// A country's weeks of sales, oldest first, one row per ISO week without gaps, and what is planned for the draw week.
public struct SalesHistory: Hashable, Sendable {
    /// The weeks, oldest first.
    public let weeks: [SalesWeek]
    /// The week of the coming draw.
    public let planned: PlannedWeek

    /// - Throws: `InvalidValue` unless the weeks follow each other without gap or duplicate and end before the draw week.
    public init(weeks: [SalesWeek], planned: PlannedWeek) throws(InvalidValue) {
        for (earlier, later) in zip(weeks, weeks.dropFirst()) where later.week - earlier.week != 1 {
            throw InvalidValue("week \(later.week) after \(earlier.week)", allowed: "each ISO week once, in order")
        }
        if let last = weeks.last, last.week >= planned.week {
            throw InvalidValue("a draw in \(planned.week)", allowed: "a week after the last one sold, \(last.week)")
        }
        self.weeks = weeks
        self.planned = planned
    }
}
