/// How players get used to jackpots: the habitual log jackpot, and what it does to sales.
///
/// After a draw `reference = retention × reference + (1 - retention) × log(jackpot)`; sales change by
/// `effect × reference` in log tickets, usually a fatigue below 0.
public struct Habituation: Hashable, Sendable {
    /// What the data say of the effect without any belief of before.
    public struct Evidence: Hashable, Sendable {
        /// The effect.
        public let estimate: Double
        /// Its standard error; 0 where it is known exactly.
        public let standardError: Double

        /// Describes an estimate.
        public init(estimate: Double, standardError: Double) {
            self.estimate = estimate
            self.standardError = standardError
        }
    }

    /// Change of log tickets for one more unit of the habitual log jackpot: the best guess, beliefs included.
    public let effect: Double
    /// What the data alone say; nil where they say nothing.
    public let evidence: Evidence?
    /// Share of the habit that outlives a draw, above 0 and below 1: `0.5^(1/6)` for a half-life of 6 draws.
    public let retention: Double

    /// - Throws: `InvalidValue` for effects that are not finite, a standard error below 0 or a retention outside
    ///   0 to 1, both exclusive.
    public init(effect: Double, evidence: Evidence?, retention: Double) throws(InvalidValue) {
        let error = evidence?.standardError ?? 0
        guard effect.isFinite, error >= 0, error.isFinite, evidence?.estimate.isFinite ?? true else {
            throw InvalidValue(
                "an effect of \(effect) with standard error \(error)",
                allowed: "finite numbers, the standard error 0 or more"
            )
        }
        guard retention > 0, retention < 1 else {
            throw InvalidValue("a retention of \(retention)", allowed: "above 0 and below 1")
        }
        self.effect = effect
        self.evidence = evidence
        self.retention = retention
    }

    /// An effect that rests on data alone.
    ///
    /// - Throws: `InvalidValue` as the other initializer.
    public init(effect: Double, standardError: Double, retention: Double) throws(InvalidValue) {
        let evidence = Evidence(estimate: effect, standardError: standardError)
        try self.init(effect: effect, evidence: evidence, retention: retention)
    }

    /// Whether the data tell the effect from none: without any belief it exceeds two standard errors.
    public var isIdentified: Bool {
        evidence.map { $0.estimate != 0 && abs($0.estimate) > 2 * $0.standardError } ?? false
    }

    /// The habit after one more draw; all are natural logarithms of currency units.
    public func reference(after reference: Double, logJackpot: Double) -> Double {
        retention * reference + (1 - retention) * logJackpot
    }
}
