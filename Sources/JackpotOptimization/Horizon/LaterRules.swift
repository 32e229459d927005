internal import Lottery

/// What rules mean for the draws after the coming one: as states where one draw binds the next, else carried forward.
struct LaterRules: Equatable, Sendable {
    /// The rules that are carried forward.
    let projection: RungProjection
    /// The rule that is a state; nil where all are carried forward as they are.
    let slack: HorizonSlack?

    /// Carries the rules of a decision forward.
    ///
    /// Cash is a state where it is tight: its rule cuts a jackpot of the coming draw that keeps every other rule. Else
    /// the payout ratio is one where that was asked for; plans know one such state, and cash stands above the ratio.
    ///
    /// - Throws: `InvalidValue` never in practice: sums and balances are finite.
    init(_ decision: JackpotDecision) throws(InvalidValue) {
        slack = try Self.slack(decision)
        let state: ConstraintKind? =
            switch slack {
            case .cash: .cash
            case .payoutRatio: .payoutRatioMaximum
            case nil: nil
            }
        projection = RungProjection(decision, besides: Set([.ratchet, state].compactMap(\.self)))
    }

    private static func slack(_ decision: JackpotDecision) throws(InvalidValue) -> HorizonSlack? {
        let isCashTight = decision.rungs.contains { !$0.isFeasible && $0.isFeasible(without: .cash) }
        if isCashTight, let cash = try CashSlack(decision.problem) { return .cash(cash) }
        guard decision.problem.ratioLookAhead == .state else { return nil }
        return try RatioSlack(decision.problem).map(HorizonSlack.payoutRatio)
    }
}
