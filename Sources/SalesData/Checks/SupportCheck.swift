internal import Lottery

/// The ladder does not reach far beyond the jackpots that were announced.
///
/// - Source: SCIENCE 5.2: forecasts hold up to about one and a half times the 98th percentile of past jackpots.
struct SupportCheck: SalesCheck {
    let check = ValidationCheck.support

    private static let reach = 1.5

    func observations(_ sales: CheckedSales) -> [Observation] {
        let jackpots = sales.rows.compactMap(\.sales.jackpot)
        guard !jackpots.isEmpty else { return [] }
        let high = Sample(jackpots).quantile(0.98)
        let top = sales.configuration.ladder.maximum.units
        guard top > Self.reach * high else { return [] }
        return [
            Observation(
                lines: [],
                column: sales.columns.jackpot?.name,
                problem:
                    "the ladder ends at \(sales.money(top)), \(Figure(top / high)) times the 98th percentile of past"
                    + " jackpots, \(sales.money(high))",
                fix: "expect wide intervals there, or end the ladder lower; the extrapolation guard limits the choice"
            )
        ]
    }
}
