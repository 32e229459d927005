/// The jackpot to announce, and why: the content of `recommendation.json`.
///
/// Cash itself never appears here: only whether the safety net holds, and by what probability.
public struct Recommendation: Hashable, Sendable, Codable {
    /// What kind of answer it is.
    public enum Status: String, Codable, Sendable {
        /// The best jackpot among those that keep every rule.
        case feasible
        /// No jackpot keeps every rule; `jackpot` is the one that violates the least important rules by the least.
        case infeasible
        /// Sales do not answer the jackpot as far as the history tells: the cheapest rung that keeps the rules, or the last one.
        case noEffectIdentified = "no-effect-identified"
        /// No model was ever approved: last week's jackpot, or the rung nearest to it that keeps the rules.
        case noModelInForce = "no-model-in-force"
    }

    /// The country.
    public var country: CountryName
    /// The day of the draw.
    public var draw: CalendarDay
    /// Currency of all amounts.
    public var currency: Currency
    /// What kind of answer.
    public var status: Status
    /// The status in words, for a reader.
    public var explanation: String
    /// The jackpot to announce.
    public var jackpot: Money
    /// Last week's jackpot; nil where there is none.
    public var lastJackpot: Money?
    /// Outlook of the recommended jackpot.
    public var outlook: RungCertificate
    /// Expected net revenue of the coming draw less that of last week's jackpot in it; nil where there is none.
    ///
    /// Below 0 where a plan gives up revenue now for more of it later.
    public var gainOverLast: Money?
    /// 5th and 95th percentile of that gain, where both jackpots meet the same sales and the same luck; nil where the
    /// gain is, or where a cash pool left another jackpot.
    public var gainRange: ClosedRangeOfMoney?
    /// What the threshold on changes said; nil without one, or where it played no part.
    public var hysteresis: HysteresisFinding?
    /// Why the coming draws were decided together, or this one for itself, in words that follow "because".
    public var lookAheadReason: String
    /// The plan that starts with the answer; nil where the coming draw was decided for itself.
    public var plan: RecommendedPlan?
    /// The rules whose removal would change the answer, and what each costs.
    public var binding: [BindingConstraint]
    /// What the notebook's rule would have announced: the largest predicted revenue, whatever the prizes cost.
    public var notebookJackpot: Money
    /// Whether the payout ratio rests on fewer draws than its window.
    public var isRatioProvisional: Bool
    /// How the payout ratio was taken, in words.
    public var ratioBasis: String
    /// Bounds of the payout ratio; nil where there is no rule.
    public var ratioBounds: RatioBounds?
    /// The payout ratio after each of the last draws, oldest first; nil where whoever decided did not look back.
    public var pastRatios: [PastRatio]?
    /// Every rung with its certificate, smallest jackpot first.
    public var rungs: [RungCertificate]
    /// The model in force: `atlantis 3`, or `challenger` before anything was approved.
    public var model: String

    /// Collects the answer.
    public init(
        country: CountryName,
        draw: CalendarDay,
        currency: Currency,
        status: Status,
        explanation: String,
        jackpot: Money,
        lastJackpot: Money?,
        outlook: RungCertificate,
        gainOverLast: Money?,
        gainRange: ClosedRangeOfMoney? = nil,
        hysteresis: HysteresisFinding? = nil,
        lookAheadReason: String,
        plan: RecommendedPlan? = nil,
        binding: [BindingConstraint],
        notebookJackpot: Money,
        isRatioProvisional: Bool,
        ratioBasis: String,
        ratioBounds: RatioBounds?,
        pastRatios: [PastRatio]? = nil,
        rungs: [RungCertificate],
        model: String
    ) {
        self.country = country
        self.draw = draw
        self.currency = currency
        self.status = status
        self.explanation = explanation
        self.jackpot = jackpot
        self.lastJackpot = lastJackpot
        self.outlook = outlook
        self.gainOverLast = gainOverLast
        self.gainRange = gainRange
        self.hysteresis = hysteresis
        self.lookAheadReason = lookAheadReason
        self.plan = plan
        self.binding = binding
        self.notebookJackpot = notebookJackpot
        self.isRatioProvisional = isRatioProvisional
        self.ratioBasis = ratioBasis
        self.ratioBounds = ratioBounds
        self.pastRatios = pastRatios
        self.rungs = rungs
        self.model = model
    }
}

/// The two bounds of a payout ratio.
public struct RatioBounds: Hashable, Sendable, Codable {
    /// Lower bound, inclusive.
    public var minimum: Double
    /// Upper bound, inclusive.
    public var maximum: Double

    /// Describes the bounds.
    public init(minimum: Double, maximum: Double) {
        self.minimum = minimum
        self.maximum = maximum
    }
}

/// A rule that shapes the answer.
public struct BindingConstraint: Hashable, Sendable, Codable {
    /// The rule.
    public var constraint: ConstraintKind
    /// Expected net revenue that the best jackpot would bring without this rule, less that of the answer: of all draws
    /// that are decided together, or of the coming one.
    public var shadowPrice: Money

    /// Describes a binding rule.
    public init(constraint: ConstraintKind, shadowPrice: Money) {
        self.constraint = constraint
        self.shadowPrice = shadowPrice
    }
}
