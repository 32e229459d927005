/// The rules a jackpot must keep.
public struct Constraints: Hashable, Sendable, Codable {
    /// The regulator's rule on the share of sales that players get back; nil where there is none.
    public var payoutRatio: PayoutRatioRule?
    /// The operator's rule on the cash that must stay in the bank; nil where there is none.
    public var cash: CashRule?
    /// The largest jackpot as a multiple of the draw's expected sales; nil where there is none.
    public var prizeCapOverSales: Double?
    /// The largest bearable loss in the bad tail; nil where there is none.
    public var tailLoss: TailLossRule?
    /// How far above what was ever announced a jackpot may go.
    public var extrapolation: ExtrapolationGuard

    /// What `prizeCapOverSales` may be.
    public static let prizeCapLimits = Limits.above(0, to: 1_000)

    /// Collects the rules.
    public init(
        payoutRatio: PayoutRatioRule? = nil,
        cash: CashRule? = nil,
        prizeCapOverSales: Double? = nil,
        tailLoss: TailLossRule? = nil,
        extrapolation: ExtrapolationGuard = .standard
    ) {
        self.payoutRatio = payoutRatio
        self.cash = cash
        self.prizeCapOverSales = prizeCapOverSales
        self.tailLoss = tailLoss
        self.extrapolation = extrapolation
    }
}

/// The share of sales paid out over a window of draws must lie between two bounds, both inclusive.
public struct PayoutRatioRule: Hashable, Sendable, Codable {
    /// What counts as paid out in past draws.
    public enum Basis: String, CaseIterable, Codable, Sendable {
        /// What winners were paid.
        case realised
        /// What each draw was expected to pay.
        case accrual
    }

    /// How the coming draw enters.
    public enum Mode: String, CaseIterable, Codable, Sendable {
        /// At its expected payout.
        case expected
        /// As if the jackpot were won: the upper bound holds even then.
        case ifWon = "if-won"
    }

    /// What `windowDraws` may be.
    public static let windowLimits = Limits.from(1, to: 520)

    /// Number of draws, the coming one included: 52.
    public let windowDraws: Int
    /// Lower bound.
    public let minimum: Share
    /// Upper bound.
    public let maximum: Share
    /// What counts as paid.
    public let basis: Basis
    /// How the coming draw enters.
    public let mode: Mode

    /// - Throws: `InvalidValue` for a window outside 1 to 520 draws, or a minimum above the maximum.
    public init(
        windowDraws: Int = 52,
        minimum: Share,
        maximum: Share,
        basis: Basis = .realised,
        mode: Mode = .ifWon
    ) throws(InvalidValue) {
        guard Self.windowLimits.admit(Double(windowDraws)) else {
            throw InvalidValue("a window of \(windowDraws) draws", allowed: Self.windowLimits.words)
        }
        guard minimum <= maximum else {
            throw InvalidValue(
                "a payout ratio between \(minimum.fraction) and \(maximum.fraction)",
                allowed: "min at most max"
            )
        }
        self.windowDraws = windowDraws
        self.minimum = minimum
        self.maximum = maximum
        self.basis = basis
        self.mode = mode
    }
}

/// Cash after the draw must stay at or above a safety net, but for a small chance.
public struct CashRule: Hashable, Sendable, Codable {
    /// The name under which the secret provider holds the available cash.
    public var secretName: String
    /// The safety net.
    public var safetyNet: Money
    /// The largest allowed chance of ending below the safety net, inclusive.
    public var breachProbability: Chance
    /// What stays in the bank at most, as profits beyond it are paid out after the draw; nil where all profits stay.
    public var ceiling: Money?

    /// What `safetyNet` and `ceiling` may be, currency units.
    public static let safetyNetLimits = Limits.atLeast(0)

    /// Describes the rule.
    ///
    /// - Throws: `InvalidValue` for a safety net below 0, a ceiling below the safety net or a malformed name.
    public init(
        secretName: String,
        safetyNet: Money,
        breachProbability: Chance,
        ceiling: Money? = nil
    ) throws(InvalidValue) {
        _ = try SecretName(secretName)
        try Self.safetyNetLimits.check(safetyNet.units, "a safety net")
        if let ceiling, ceiling < safetyNet {
            throw InvalidValue(
                "a ceiling of \(ceiling.grouped)",
                allowed: "at least the safety net, \(safetyNet.grouped)"
            )
        }
        self.secretName = secretName
        self.safetyNet = safetyNet
        self.breachProbability = breachProbability
        self.ceiling = ceiling
    }
}

/// The mean net revenue of the worst outcomes must not fall below a loss.
public struct TailLossRule: Hashable, Sendable, Codable {
    /// Mass of the tail: 0.05 for the worst 5 %.
    public var tail: Share
    /// The largest bearable mean loss in that tail.
    public var limit: Money

    /// What the mass of the tail may be.
    public static let tailLimits = Limits.above(0, to: 1)
    /// What the bearable loss may be, currency units.
    public static let lossLimits = Limits.atLeast(0)

    /// Describes the rule.
    ///
    /// - Throws: `InvalidValue` for a tail without mass or a limit below 0.
    public init(tail: Share, limit: Money) throws(InvalidValue) {
        try Self.tailLimits.check(tail.fraction, "a tail")
        try Self.lossLimits.check(limit.units, "a bearable loss")
        self.tail = tail
        self.limit = limit
    }
}

/// A jackpot may not exceed a multiple of the 98th percentile of past jackpots.
///
/// - Source: SCIENCE 5.2: a guard of 1.25 to 1.5 costs nothing, 1.0 costs 3.5 points of regret.
public struct ExtrapolationGuard: Hashable, Sendable, Codable {
    /// Multiple of the 98th percentile, at least 1; nil lifts the guard.
    public var multiple: Double?

    /// What the multiple may be.
    public static let multipleLimits = Limits.from(1, to: 100)
    /// The default guard: 1.5 times.
    public static let standard = ExtrapolationGuard(checked: 1.5)
    /// No guard.
    public static let lifted = ExtrapolationGuard(checked: nil)

    private init(checked multiple: Double?) {
        self.multiple = multiple
    }

    /// Describes the guard.
    ///
    /// - Throws: `InvalidValue` for a multiple outside 1 to 100.
    public init(multiple: Double?) throws(InvalidValue) {
        if let multiple { try Self.multipleLimits.check(multiple, "a multiple") }
        self.init(checked: multiple)
    }
}
