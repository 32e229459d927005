internal import Foundation

/// Sales that have begun to come out differently from their forecasts: the errors of the rolling evaluation have moved.
///
/// An error is the natural logarithm of tickets sold over tickets forecast.
public struct ResidualDrift: Hashable, Sendable, Codable {
    /// The first period whose errors lie at the new level.
    public var since: SalesPeriod
    /// Mean error since then less mean error before.
    public var change: Double
    /// The change in pooled standard deviations of the errors (Cohen's d).
    public var effect: Double
    /// Forecasts judged since then.
    public var recent: Int
    /// Forecasts judged before.
    public var reference: Int

    /// Describes a drift.
    public init(since: SalesPeriod, change: Double, effect: Double, recent: Int, reference: Int) {
        self.since = since
        self.change = change
        self.effect = effect
        self.recent = recent
        self.reference = reference
    }

    /// The drift in one sentence, with the period that it began in.
    public var explanation: String {
        let percent = Int((abs(exp(change) - 1) * 100).rounded())
        let size = String(format: "%.1f", abs(effect))
        return "From \(since.phrase) on sales come out \(percent) % \(change > 0 ? "higher" : "lower") against their"
            + " forecasts than before: \(size) standard deviations of the errors, \(recent) forecasts against the"
            + " \(reference) before."
    }
}
