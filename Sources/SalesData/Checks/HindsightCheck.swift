internal import Lottery

/// No other column shows the jackpot of the config to be taken later than it: a week's largest instead of its first.
///
/// Such a column is never above the one used, equal to it in some weeks and below it in others.
struct HindsightCheck: SalesCheck {
    let check = ValidationCheck.hindsight

    /// Fewest weeks that say anything, and the shares of them that must be equal and below.
    ///
    /// Equal are 10 to 69 % of
    /// weeks in five real games; below, 31 to 90 %.
    private static let bounds = (weeks: 26, equal: 0.05, below: 0.1)

    func observations(_ sales: CheckedSales) -> [Observation] {
        guard let jackpot = sales.columns.jackpot,
            let used = sales.numericColumns.first(where: { $0.name == jackpot.name })
        else { return [] }
        return sales.numericColumns.filter { $0.name != jackpot.name }.compactMap {
            observation($0, used, sales.cadence)
        }
    }

    private func observation(_ other: NumericColumn, _ used: NumericColumn, _ cadence: Cadence) -> Observation? {
        let pairs = zip(other.values, used.values).compactMap { other, used in
            other.flatMap { other in used.map { (other: other, used: $0) } }
        }
        let equal = pairs.count { $0.other == $0.used }
        let below = pairs.count { $0.other < $0.used }
        let needed = Double(pairs.count)
        guard pairs.count >= Self.bounds.weeks, equal + below == pairs.count, pairs.allSatisfy({ $0.other > 0 }),
            Double(equal) >= Self.bounds.equal * needed, Double(below) >= Self.bounds.below * needed
        else { return nil }
        return Observation(
            lines: [],
            column: used.name,
            problem: "\(other.name) is never above \(used.name), equal to it in \(equal) and below it in \(below) of"
                + " \(pairs.count) \(cadence.plural): \(used.name) looks like a value of the \(cadence.rawValue)'s end",
            fix: "use \(other.name) if it is what was announced before the draw"
        )
    }
}
