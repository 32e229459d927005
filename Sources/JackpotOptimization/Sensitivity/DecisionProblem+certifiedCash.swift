internal import Lottery

extension DecisionProblem {
    /// What the breach probabilities of all rungs, which everybody may see, tell of cash.
    private struct CashBounds {
        /// The least balance with these breach probabilities, currency units; nil where there is none.
        var least: Double?
        /// The least balance at which an outcome less would breach, currency units; nil where none breaches.
        var next: Double?
    }

    /// The same decision as its certificates know it: with the least cash that has the same breach probabilities on every
    /// rung or, where no outcome of any rung would breach, without the rule.
    ///
    /// Whatever is computed of it is the same for all balances that the certificates do not tell apart: a change of
    /// sales at which the cash rule begins to bind would otherwise betray the balance as exactly as a break-even of
    /// cash itself. Ample cash may be any amount from there on; taken for the least, it would begin to bind at the first
    /// change of sales in every country that has plenty.
    var asCertified: DecisionProblem {
        get throws(InvalidValue) {
            guard let bounds = cashBounds else { return self }
            guard let next = bounds.next else {
                var constraints = constraints
                constraints.cash = nil
                return try with(constraints: constraints)
            }
            let hundredths = ((bounds.least ?? next - 1) * 100).rounded(.up)
            return try with(cash: Secret(Money(units: hundredths / 100)))
        }
    }

    /// Whether the certificates bound cash from both sides: somewhere it would be breached, somewhere not.
    var isCashBounded: Bool { cashBounds.map { $0.least != nil && $0.next != nil } ?? false }

    /// An outcome breaches with every balance below the safety net less its net revenue.
    private var cashBounds: CashBounds? {
        guard let rule = constraints.cash, let cash else { return nil }
        var bounds = CashBounds()
        for rung in RungAssessor(self).assessments() {
            for outcome in rung.outlook.netRevenue.outcomes {
                let balance = rule.safetyNet.units - outcome.netRevenue
                if cash.use({ $0.units + outcome.netRevenue < rule.safetyNet.units }) {
                    bounds.next = min(balance, bounds.next ?? balance)
                } else {
                    bounds.least = max(balance, bounds.least ?? balance)
                }
            }
        }
        return bounds
    }
}
