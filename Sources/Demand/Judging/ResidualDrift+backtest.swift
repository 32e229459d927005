internal import Foundation
internal import Learning
internal import Lottery

extension ResidualDrift {
    /// The standard thresholds, but for a shorter past: a default evaluation judges 24 forecasts.
    ///
    /// A shorter past makes chance larger, not alarms more frequent: the rule's probability knows the counts.
    private static let rule = DriftRule(
        effect: DriftRule.standard.effect,
        minimumReference: 12,
        minimumRecent: DriftRule.standard.minimumRecent,
        recent: DriftRule.standard.recent,
        level: DriftRule.standard.level
    )

    /// The drift of a model's errors in the rolling evaluation; nil where there is none, or too few forecasts to tell.
    ///
    /// - Parameters:
    ///   - periods: the rows of `backtest.csv`; other models' rows and those without sales do not count.
    ///   - model: the model whose errors are looked at.
    init?(of periods: [BacktestPeriod], model: String) {
        let judged = periods.filter { $0.model == model && $0.actual > 0 && $0.forecast > 0 }
        let errors = judged.map { log($0.actual / $0.forecast) }
        guard case .drift(let shift) = Self.rule.verdict(on: errors) else { return nil }
        let after = errors[shift.since...]
        let before = errors[..<shift.since]
        self.init(
            since: judged[shift.since].period,
            change: after.reduce(0, +) / Double(after.count) - before.reduce(0, +) / Double(before.count),
            effect: shift.effect,
            recent: after.count,
            reference: before.count
        )
    }
}
