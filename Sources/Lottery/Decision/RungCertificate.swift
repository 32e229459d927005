/// What one jackpot would bring and which rules it keeps.
public struct RungCertificate: Hashable, Sendable, Codable {
    /// The jackpot.
    public var jackpot: Money
    /// Expected tickets.
    public var expectedTickets: Double
    /// Expected sales.
    public var expectedSales: Money
    /// Probability that it is won.
    public var winProbability: Double
    /// Expected cost of the jackpot to the operator.
    public var expectedJackpotCost: Money
    /// Expected net revenue.
    public var expectedNetRevenue: Money
    /// Expected net revenue of all draws that are decided together, if this is the first jackpot; nil where the coming
    /// draw is decided for itself.
    public var planValue: Money?
    /// 5th percentile of net revenue.
    public var netRevenueLow: Money
    /// 95th percentile of net revenue.
    public var netRevenueHigh: Money
    /// Mean net revenue of the worst outcomes (the tail of the rule, or 5 %).
    public var conditionalValueAtRisk: Money
    /// Payout ratio over the window with this draw at its expected payout.
    public var payoutRatio: Double
    /// The same as if the jackpot were won, worst scenario.
    public var payoutRatioIfWon: Double
    /// Probability that cash ends below the safety net; nil without a cash rule.
    public var breachProbability: Double?
    /// Whether the jackpot lies above any that the model has seen.
    public var isExtrapolated: Bool
    /// Every rule with its signed slack: positive when kept.
    public var slacks: [ConstraintSlack]

    /// Collects the numbers of a rung.
    public init(
        jackpot: Money,
        expectedTickets: Double,
        expectedSales: Money,
        winProbability: Double,
        expectedJackpotCost: Money,
        expectedNetRevenue: Money,
        planValue: Money? = nil,
        netRevenueLow: Money,
        netRevenueHigh: Money,
        conditionalValueAtRisk: Money,
        payoutRatio: Double,
        payoutRatioIfWon: Double,
        breachProbability: Double?,
        isExtrapolated: Bool,
        slacks: [ConstraintSlack]
    ) {
        self.jackpot = jackpot
        self.expectedTickets = expectedTickets
        self.expectedSales = expectedSales
        self.winProbability = winProbability
        self.expectedJackpotCost = expectedJackpotCost
        self.expectedNetRevenue = expectedNetRevenue
        self.planValue = planValue
        self.netRevenueLow = netRevenueLow
        self.netRevenueHigh = netRevenueHigh
        self.conditionalValueAtRisk = conditionalValueAtRisk
        self.payoutRatio = payoutRatio
        self.payoutRatioIfWon = payoutRatioIfWon
        self.breachProbability = breachProbability
        self.isExtrapolated = isExtrapolated
        self.slacks = slacks
    }

    /// Whether every rule is kept.
    public var isFeasible: Bool { slacks.allSatisfy(\.isKept) }
}
