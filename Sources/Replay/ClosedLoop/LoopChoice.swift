internal import JackpotOptimization
internal import Lottery

/// A jackpot that a policy chose, and how it stands to the rules by the policy's own forecast.
struct LoopChoice {
    /// Currency units.
    var jackpot: Double
    /// Whether it breaks a rule although another jackpot keeps all.
    var isAvoidableViolation = false
    /// Whether no jackpot keeps all rules.
    var isInfeasible = false
    /// Whether the cash rule changes the answer.
    var isCutByCash = false
}

extension LoopChoice {
    /// The answer of a decision.
    init(_ decision: JackpotDecision) {
        self.init(
            decision.choice,
            of: decision,
            isCutByCash: decision.binding.contains { $0.constraint == .cash }
        )
    }

    /// What the notebook's rule makes of a decision's ladder.
    init(notebookOf decision: JackpotDecision) {
        self.init(decision.notebook, of: decision, isCutByCash: false)
    }

    private init(_ rung: RungAssessment, of decision: JackpotDecision, isCutByCash: Bool) {
        let isInfeasible = !decision.rungs.contains(where: \.isFeasible)
        self.init(
            jackpot: rung.jackpot.units,
            isAvoidableViolation: !isInfeasible && !rung.isFeasible,
            isInfeasible: isInfeasible,
            isCutByCash: isCutByCash
        )
    }
}
