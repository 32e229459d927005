internal import Lottery

/// What rules mean for the draws after the coming one: as states where one draw binds the next, else carried forward.
struct LaterRules: Equatable, Sendable {
    /// The rules that are carried forward.
    let projection: RungProjection
    /// Cash as a state; nil where the rule is carried forward as it is.
    let cash: CashSlack?

    /// Cash is a state where it is tight: its rule cuts a jackpot of the coming draw that keeps every other rule.
    ///
    /// - Throws: `InvalidValue` never in practice: the balance is an amount of money.
    init(_ decision: JackpotDecision) throws(InvalidValue) {
        let isCashTight = decision.rungs.contains { !$0.isFeasible && $0.isFeasible(without: .cash) }
        cash = isCashTight ? try CashSlack(decision.problem) : nil
        projection = RungProjection(decision, besides: isCashTight ? [.ratchet, .cash] : [.ratchet])
    }
}
