internal import Lottery

/// Judges jackpots against the rules of one decision.
struct RungAssessor {
    private let problem: DecisionProblem
    /// The largest jackpot within the extrapolation guard, currency units; nil where nothing guards.
    private let guardLimit: Double?
    /// The smallest jackpot that a ratchet allows; nil where the jackpot may fall.
    private let ratchetFloor: Money?

    init(_ problem: DecisionProblem) {
        self.problem = problem
        let multiple = problem.constraints.extrapolation.multiple
        let usual = PastJackpots(problem.pastJackpots).quantile(0.98)
        guardLimit = multiple.flatMap { multiple in usual.map { multiple * $0 } }
        let mayFall = problem.ladder.mayFallBeforeWon || problem.lastDraw?.wasWon == true
        ratchetFloor = mayFall ? nil : problem.lastDraw?.jackpot
    }

    /// Every rung of the curve, smallest jackpot first.
    func assessments() -> [RungAssessment] {
        problem.curve.rungs.map(assess)
    }

    private func assess(_ rung: SalesCurve.Rung) -> RungAssessment {
        let outlook = problem.economics.outlook(
            jackpot: rung.jackpot.units,
            tickets: rung.tickets,
            weights: problem.curve.weights
        )
        let tail = problem.constraints.tailLoss?.tail.fraction ?? 0.05
        let worst = outlook.netRevenue.meanOfWorst(tail)
        let breach = breachProbability(outlook)
        return RungAssessment(
            jackpot: rung.jackpot,
            outlook: outlook,
            conditionalValueAtRisk: worst,
            payoutRatio: problem.trailing.payoutRatio(with: outlook),
            payoutRatioIfWon: problem.trailing.payoutRatioIfWon(with: outlook),
            breachProbability: breach,
            isExtrapolated: rung.isExtrapolated,
            slacks: slacks(jackpot: rung.jackpot, outlook: outlook, worst: worst, breach: breach),
            planValue: nil
        )
    }

    private func breachProbability(_ outlook: DrawOutlook) -> Double? {
        guard let rule = problem.constraints.cash else { return nil }
        return problem.cash?.use { cash in
            outlook.netRevenue.probabilityOfFalling(below: rule.safetyNet.units, from: cash.units)
        }
    }

    private func slacks(jackpot: Money, outlook: DrawOutlook, worst: Double, breach: Double?) -> [ConstraintSlack] {
        let constraints = problem.constraints
        let slacks: [(ConstraintKind, Double?)] = [
            (.cash, constraints.cash.flatMap { rule in breach.map { rule.breachProbability.probability - $0 } }),
            (.payoutRatioMinimum, constraints.payoutRatio.map { slackAboveMinimum($0, outlook) }),
            (.payoutRatioMaximum, constraints.payoutRatio.map { slackBelowMaximum($0, outlook) }),
            (.prizeCap, constraints.prizeCapOverSales.map { $0 * outlook.expectedSales - jackpot.units }),
            (.ratchet, ratchetFloor.map { (jackpot - $0).units }),
            (.extrapolationGuard, guardLimit.map { $0 - jackpot.units }),
            (.tailLoss, constraints.tailLoss.map { worst + $0.limit.units }),
        ]
        return slacks.compactMap { kind, slack in slack.map { ConstraintSlack(constraint: kind, slack: $0) } }
    }

    private func slackAboveMinimum(_ rule: PayoutRatioRule, _ outlook: DrawOutlook) -> Double {
        problem.trailing.payoutRatio(with: outlook) - rule.minimum.fraction
    }

    /// Robust: the ratio of the window must hold even if the jackpot is won, and on the whole as well.
    private func slackBelowMaximum(_ rule: PayoutRatioRule, _ outlook: DrawOutlook) -> Double {
        let expected = rule.maximum.fraction - problem.trailing.payoutRatio(with: outlook)
        switch rule.mode {
        case .expected: return expected
        case .ifWon: return min(expected, rule.maximum.fraction - problem.trailing.payoutRatioIfWon(with: outlook))
        }
    }
}
