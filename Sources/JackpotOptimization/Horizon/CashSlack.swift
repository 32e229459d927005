public import Lottery

/// Cash above the safety net over coming weeks, as one number that later draws carry on: a win empties the bank, and it
/// refills at what each draw keeps.
///
/// - Source: SCIENCE 3 and 4.
public struct CashSlack: Sendable {
    /// Cash above the safety net before the coming draw, currency units.
    public let now: Secret<Double>
    /// The largest allowed chance of ending below the safety net, inclusive.
    public let allowed: Chance
    /// The most that stays above the safety net after a draw, currency units; nil where profits stay.
    public let ceiling: Double?

    /// - Throws: `InvalidValue` for an amount that is not finite or a ceiling below 0.
    public init(now: Secret<Double>, allowed: Chance, ceiling: Double? = nil) throws(InvalidValue) {
        guard now.use(\.isFinite), ceiling.map({ $0.isFinite && $0 >= 0 }) ?? true else {
            throw InvalidValue("cash beyond all numbers, or a ceiling below the safety net", allowed: "finite amounts")
        }
        self.now = now
        self.allowed = allowed
        self.ceiling = ceiling
    }

    /// Cash as the rule of a decision sees it; nil without a rule.
    ///
    /// A plan that starts from the balance itself would betray it: its values are smooth in it. So it starts from the
    /// least balance that has the same breach probabilities on every rung, which the certificates state anyway; where
    /// the rule cuts, outcomes lie so close that little is lost.
    ///
    /// - Throws: `InvalidValue` never in practice: a balance is finite.
    init?(_ problem: DecisionProblem) throws(InvalidValue) {
        guard let rule = problem.constraints.cash, let cash = try problem.asCertified.cash else {
            return nil
        }
        try self.init(
            now: Secret(cash.use { $0.units - rule.safetyNet.units }),
            allowed: rule.breachProbability,
            ceiling: rule.ceiling.map { $0.units - rule.safetyNet.units }
        )
    }
}

extension CashSlack: Equatable {
    /// Whether plans from both are the same.
    public static func == (one: CashSlack, other: CashSlack) -> Bool {
        one.allowed == other.allowed && one.ceiling == other.ceiling
            && one.now.use { now in other.now.use { now == $0 } }
    }
}
