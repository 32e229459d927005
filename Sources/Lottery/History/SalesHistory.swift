/// A country's sales, oldest first: one row per ISO week without gaps, or one per draw; and what is planned for the
/// coming one.
public struct SalesHistory: Hashable, Sendable {
    /// The periods, oldest first.
    public let periods: [PeriodSales]
    /// The coming draw, or its week.
    public let planned: PlannedPeriod

    /// - Throws: `InvalidValue` unless the periods are of the cadence of the planned one, follow each other without
    ///   duplicate, weeks also without gap, and end before it.
    public init(periods: [PeriodSales], planned: PlannedPeriod) throws(InvalidValue) {
        for (earlier, later) in zip(periods, periods.dropFirst()) where !Self.follows(later.period, earlier.period) {
            throw InvalidValue(
                "\(later.period.phrase) after \(earlier.period)",
                allowed: "each ISO week once, in order; draws of rising days"
            )
        }
        if let last = periods.last, last.period >= planned.period || !Self.isSameCadence(last.period, planned.period) {
            throw InvalidValue(
                "a draw in \(planned.period)",
                allowed: "a period of the same cadence after the last one sold, \(last.period)"
            )
        }
        self.periods = periods
        self.planned = planned
    }

    private static func follows(_ later: SalesPeriod, _ earlier: SalesPeriod) -> Bool {
        switch (earlier, later) {
        case (.week(let earlier), .week(let later)): later - earlier == 1
        case (.draw(let earlier), .draw(let later)): later > earlier
        case (.week, .draw), (.draw, .week): false
        }
    }

    private static func isSameCadence(_ one: SalesPeriod, _ other: SalesPeriod) -> Bool {
        switch (one, other) {
        case (.week, .week), (.draw, .draw): true
        case (.week, .draw), (.draw, .week): false
        }
    }
}
