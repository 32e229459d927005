public import Lottery

/// How players get used to jackpots: the habitual log jackpot, and what it does to sales.
///
/// After a draw `reference = retention × reference + (1 - retention) × log(jackpot)`; sales change by
/// `effect × reference` in log tickets, usually a fatigue below 0.
public struct Habituation: Hashable, Sendable {
    /// Change of log tickets for one more unit of the habitual log jackpot.
    public let effect: Double
    /// Standard error of the effect; 0 where it is known exactly.
    public let standardError: Double
    /// Share of the habit that outlives a draw, above 0 and below 1: `0.5^(1/6)` for a half-life of 6 draws.
    public let retention: Double

    /// - Throws: `InvalidValue` for an effect that is not finite, a standard error below 0 or a retention outside
    ///   0 to 1, both exclusive.
    public init(effect: Double, standardError: Double, retention: Double) throws(InvalidValue) {
        guard effect.isFinite, standardError >= 0, standardError.isFinite else {
            throw InvalidValue(
                "an effect of \(effect) with standard error \(standardError)",
                allowed: "finite numbers, the standard error 0 or more"
            )
        }
        guard retention > 0, retention < 1 else {
            throw InvalidValue("a retention of \(retention)", allowed: "above 0 and below 1")
        }
        self.effect = effect
        self.standardError = standardError
        self.retention = retention
    }

    /// Whether the data tell the effect from none: it exceeds two standard errors.
    public var isIdentified: Bool { effect != 0 && abs(effect) > 2 * standardError }

    /// The habit after one more draw; both logarithms of currency units.
    func reference(after reference: Double, logJackpot: Double) -> Double {
        retention * reference + (1 - retention) * logJackpot
    }
}
