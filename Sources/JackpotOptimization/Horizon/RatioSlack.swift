public import Lottery

/// The upper bound of the payout ratio over coming weeks, as one number that later draws carry on.
///
/// Slack is `maximum × sales - payouts` over the draws that share the coming draw's window. A draw keeps the bound when
/// slack plus its own `maximum × sales - payouts` is 0 or more; what the window drops afterwards is known for as many
/// weeks as it is long, so the slack is an exact state.
///
/// - Source: SCIENCE 3 and 4.
public struct RatioSlack: Hashable, Sendable {
    /// The upper bound.
    public let maximum: Share
    /// How a draw is held against the bound: at its expected payouts, or as if its jackpot were won.
    public let mode: PayoutRatioRule.Mode
    /// Slack before the coming draw, currency units.
    public let now: Double
    /// `maximum × sales - payouts` of the draw that leaves the window after each coming week, currency units.
    public let leaving: [Double]

    /// - Throws: `InvalidValue` for numbers that are not finite.
    public init(
        maximum: Share,
        mode: PayoutRatioRule.Mode,
        now: Double,
        leaving: [Double]
    ) throws(InvalidValue) {
        guard now.isFinite, leaving.allSatisfy(\.isFinite) else {
            throw InvalidValue("a slack of \(now)", allowed: "finite amounts")
        }
        self.maximum = maximum
        self.mode = mode
        self.now = now
        self.leaving = leaving
    }

    /// The bound as the rule of a decision sees it; nil without a rule.
    ///
    /// - Throws: `InvalidValue` never in practice: past sums are finite.
    init?(_ problem: DecisionProblem) throws(InvalidValue) {
        guard let rule = problem.constraints.payoutRatio else { return nil }
        let share = rule.maximum.fraction
        try self.init(
            maximum: rule.maximum,
            mode: rule.mode,
            now: share * problem.trailing.sales - problem.trailing.payouts,
            leaving: problem.trailing.leaving.map { share * $0.sales - $0.payouts }
        )
    }
}
