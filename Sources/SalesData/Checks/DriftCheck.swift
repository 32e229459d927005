internal import Learning
internal import Lottery

/// What the file says lately is like what it said before: jackpots, sales at equal jackpots, marketing, promotions
/// and the share of periods without sales.
///
/// A drift is told when the mean has moved by a large effect, by an amount that matters, and more clearly than chance
/// moves it in one history of twenty.
struct DriftCheck: SalesCheck {
    let check = ValidationCheck.drift

    /// Share of stationary histories in which some quantity may be told to have moved.
    private static let level = 0.05
    /// The weeks among which the beginning of a drift is looked for, and the fewest weeks that tell one.
    private static let weeks = (recent: 26, minimum: 6)

    func observations(_ sales: CheckedSales) -> [Observation] {
        let quantities = DriftQuantity.all(of: sales)
        let rule = Self.rule(for: quantities.count, sales.configuration.draws)
        let periods = DriftSeries.window(of: CleanHistory(sales: sales).periods, sales.configuration.draws)
        return quantities.compactMap { quantity in
            let series = DriftSeries(quantity, periods: periods, recent: rule.recent)
            return series?.drift(by: rule).flatMap { observation(of: $0, in: quantity, sales) }
        }
    }

    /// The standard thresholds, the accepted false alarms shared among the quantities (Bonferroni).
    private static func rule(for quantities: Int, _ schedule: DrawSchedule) -> DriftRule {
        let drawsPerWeek = max(1, Int(schedule.periodsPerYear / 52))
        return DriftRule(
            effect: DriftRule.standard.effect,
            minimumReference: weeks.recent * drawsPerWeek,
            minimumRecent: weeks.minimum * drawsPerWeek,
            recent: weeks.recent * drawsPerWeek,
            level: level / Double(max(quantities, 1))
        )
    }

    private func observation(of drift: Drift, in quantity: DriftQuantity, _ sales: CheckedSales) -> Observation? {
        guard let line = sales.rows.first(where: { $0.sales.period >= drift.since })?.line else { return nil }
        let beginning = "from \(drift.since.phrase) \(drift.mayBeOlder ? "or earlier " : "")on"
        let spread = "\(Figure(abs(drift.effect))) standard deviations"
        let counts = "\(sales.cadence.count(drift.recent)) against the \(drift.reference) before"
        return Observation(
            lines: [line],
            column: quantity.column,
            problem: "\(quantity.name) \(drift.movement) \(beginning): \(spread), \(counts)",
            fix: quantity.fix
        )
    }
}
