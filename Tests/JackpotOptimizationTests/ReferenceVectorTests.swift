import Foundation
import JackpotOptimization
import Lottery
import Testing

@Suite(.enabled(if: ReferenceVectors.isPresent, Comment(rawValue: ReferenceVectors.absence)))
struct ReferenceVectorTests {
    @Test func `all 27 draws agree with the 60-digit reference`() throws {
        let cases = try ReferenceVectors.draws()
        #expect(cases.count == 27)
        for item in cases {
            let input = item.input
            let outlook = try input.economics().outlook(
                jackpot: try #require(input.jackpot),
                tickets: input.scenarioTickets,
                weights: input.scenarioWeights
            )
            let expected = item.expected
            let breach = outlook.netRevenue.probabilityOfFalling(below: input.cashFloor, from: input.cashBefore)
            let worst = outlook.netRevenue.meanOfWorst(input.cvarTail)
            let comparisons = [
                ("win_prob_mean", agrees(outlook.winProbability, expected.winProbMean)),
                (
                    "win_prob",
                    zip(outlook.winProbabilities, expected.winProb).allSatisfy { agrees($0, $1) }
                        && outlook.winProbabilities.count == expected.winProb.count
                ),
                ("expected_sales", agrees(outlook.expectedSales, expected.expectedSales, absolute: 1e-6)),
                ("secondary", agrees(outlook.expectedSecondaryPrizes, expected.expectedSecondary, absolute: 1e-6)),
                ("jackpot", agrees(outlook.expectedJackpotCost, expected.expectedJackpotPayout, absolute: 1e-6)),
                ("net revenue", agrees(outlook.expectedNetRevenue, expected.expectedNetRevenue, absolute: 1e-6)),
                ("ratio", agrees(input.trailing.payoutRatio(with: outlook), expected.payoutRatioExpected)),
                (
                    "ratio if won",
                    agrees(input.trailing.payoutRatioIfWon(with: outlook), expected.payoutRatioIfWonMax)
                ),
                ("breach", agrees(breach, expected.probCashBelowFloor, relative: 1e-10, absolute: 1e-13)),
                ("cvar", agrees(worst, expected.cvarNetRevenue, relative: 1e-10)),
            ]
            #expect(comparisons.filter { !$0.1 }.map(\.0) == [], "\(item.id)")
            #expect(try verdict(input, outlook) == expected.verdict, "\(item.id)")
        }
    }

    @Test func `all 5 ladders agree with the reference in every rung and every choice`() throws {
        let cases = try ReferenceVectors.ladders()
        #expect(cases.count == 5)
        for item in cases {
            let expected = try decision(item.input, mode: .expected)
            let robust = try decision(item.input, mode: .ifWon)
            for (rung, row) in zip(expected.rungs, item.expected.rows) {
                #expect(rung.jackpot.units == row.jackpot)
                #expect(agrees(rung.expectedNetRevenue, row.expectedNetRevenue, absolute: 1e-6))
                #expect(agrees(rung.payoutRatio, row.payoutRatioExpected))
                #expect(agrees(rung.payoutRatioIfWon, row.payoutRatioIfWonMax))
                let breach = try #require(rung.breachProbability)
                #expect(agrees(breach, row.probCashBelowFloor, relative: 1e-10, absolute: 1e-13))
                #expect(rung.isFeasible == row.verdict.feasible)
            }
            #expect(robust.rungs.map(\.isFeasible) == item.expected.rows.map(\.verdict.feasibleRobust))
            #expect(answer(expected) == item.expected.feasibleArgmax, "\(item.id)")
            #expect(answer(robust) == item.expected.robustArgmax, "\(item.id)")
            let free = try decision(item.input, constraints: Constraints(extrapolation: .lifted))
            #expect(answer(free) == item.expected.unconstrainedArgmax, "\(item.id)")
        }
    }

    private func answer(_ decision: JackpotDecision) -> Double? {
        decision.status == .infeasible ? nil : decision.choice.jackpot.units
    }

    private func decision(_ input: ReferenceTerms, mode: PayoutRatioRule.Mode) throws -> JackpotDecision {
        try decision(input, constraints: input.constraints(mode: mode))
    }

    private func decision(_ input: ReferenceTerms, constraints: Constraints) throws -> JackpotDecision {
        let jackpots = try #require(input.ladder)
        let reference = try #require(input.referenceJackpot)
        let elasticity = try #require(input.elasticity)
        let rungs = try jackpots.map { jackpot in
            SalesCurve.Rung(
                jackpot: try Money(units: jackpot),
                tickets: input.scenarioTickets.map { $0 * pow(jackpot / reference, elasticity) },
                isExtrapolated: false
            )
        }
        let ladder = try JackpotLadder(
            minimum: rungs[0].jackpot,
            maximum: rungs[rungs.count - 1].jackpot,
            step: rungs[1].jackpot - rungs[0].jackpot
        )
        return JackpotDecision(
            try DecisionProblem(
                curve: SalesCurve(weights: input.scenarioWeights, rungs: rungs),
                ladder: ladder,
                economics: input.economics(),
                constraints: constraints,
                trailing: input.trailing,
                cash: Secret(Money(units: input.cashBefore))
            )
        )
    }

    /// The file's verdict, taken from the rules of a ladder with one rung.
    private func verdict(_ input: ReferenceTerms, _ outlook: DrawOutlook) throws -> ReferenceVerdict {
        let jackpot = try Money(units: outlook.jackpot)
        let rungs = try [PayoutRatioRule.Mode.expected, .ifWon].map { mode in
            let rung = SalesCurve.Rung(jackpot: jackpot, tickets: input.scenarioTickets, isExtrapolated: false)
            let problem = try DecisionProblem(
                curve: SalesCurve(weights: input.scenarioWeights, rungs: [rung]),
                ladder: JackpotLadder(minimum: jackpot, maximum: jackpot, step: jackpot),
                economics: input.economics(),
                constraints: input.constraints(mode: mode),
                trailing: input.trailing,
                cash: Secret(Money(units: input.cashBefore))
            )
            return JackpotDecision(problem).choice
        }
        let kept = { (rung: RungAssessment, rule: ConstraintKind) in
            !rung.violations.contains { $0.constraint == rule }
        }
        return ReferenceVerdict(
            ratioLoOk: kept(rungs[0], .payoutRatioMinimum),
            ratioHiOk: kept(rungs[0], .payoutRatioMaximum),
            ratioHiIfWonOk: rungs[0].payoutRatioIfWon <= input.ratioHi,
            cashOk: kept(rungs[0], .cash),
            feasible: rungs[0].isFeasible,
            feasibleRobust: rungs[1].isFeasible
        )
    }
}
