public import Lottery

/// One jackpot of the ladder, judged: what it would bring and how far it is from every rule's bound.
public struct RungAssessment: Hashable, Sendable {
    /// The jackpot.
    public let jackpot: Money
    /// What it would bring.
    public let outlook: DrawOutlook
    /// Mean net revenue of the worst outcomes, currency units: the tail of the rule, or 5 %.
    public let conditionalValueAtRisk: Double
    /// Payout ratio of the window with this draw at its expected payouts.
    public let payoutRatio: Double
    /// The same as if the jackpot were won, worst scenario.
    public let payoutRatioIfWon: Double
    /// Probability that cash ends below the safety net; nil without a cash rule.
    public let breachProbability: Double?
    /// Whether the jackpot lies above any that the model has seen.
    public let isExtrapolated: Bool
    /// Signed slack of every rule in force, in legal order.
    public let slacks: [ConstraintSlack]
    /// Expected net revenue of all weeks of a plan that starts with it, currency units; nil where each week is decided
    /// for itself.
    public internal(set) var planValue: Double?

    /// Whether every rule is kept.
    public var isFeasible: Bool { slacks.allSatisfy(\.isKept) }

    /// Whether every rule but one is kept.
    public func isFeasible(without rule: ConstraintKind) -> Bool {
        slacks.allSatisfy { $0.constraint == rule || $0.isKept }
    }

    /// The rules that are broken, weightiest first.
    public var violations: [ConstraintSlack] { slacks.filter { !$0.isKept } }

    /// By how much each rule is broken, in legal order; 0 where it is kept.
    var shortfalls: [Double] { slacks.map { max(0, -$0.slack) } }

    /// Expected net revenue, currency units.
    public var expectedNetRevenue: Double { outlook.expectedNetRevenue }

    /// What is maximised, currency units: expected net revenue of the plan, or of the coming draw without one.
    public var value: Double { planValue ?? expectedNetRevenue }
}

extension RungCertificate {
    /// The assessment as it is written down: amounts rounded to a hundredth.
    ///
    /// - Throws: `InvalidValue` for amounts beyond what `Money` holds.
    public init(_ rung: RungAssessment) throws(InvalidValue) {
        self.init(
            jackpot: rung.jackpot,
            expectedTickets: rung.outlook.expectedTickets,
            expectedSales: try Money(units: rung.outlook.expectedSales),
            winProbability: rung.outlook.winProbability,
            expectedJackpotCost: try Money(units: rung.outlook.expectedJackpotCost),
            expectedNetRevenue: try Money(units: rung.outlook.expectedNetRevenue),
            planValue: try rung.planValue.map { (value) throws(InvalidValue) in try Money(units: value) },
            netRevenueLow: try Money(units: rung.outlook.netRevenue.quantile(0.05)),
            netRevenueHigh: try Money(units: rung.outlook.netRevenue.quantile(0.95)),
            conditionalValueAtRisk: try Money(units: rung.conditionalValueAtRisk),
            payoutRatio: rung.payoutRatio,
            payoutRatioIfWon: rung.payoutRatioIfWon,
            breachProbability: rung.breachProbability,
            isExtrapolated: rung.isExtrapolated,
            slacks: rung.slacks
        )
    }
}
