public import Lottery

/// One week's jackpot, decided: every rung judged, the best that keeps the rules chosen, and what stood in the way.
///
/// The ladder is enumerated, so the answer is exact for the scenarios given. Expected net revenue need not have one
/// peak where demand is convex: no search that assumes one would do.
public struct JackpotDecision: Sendable {
    /// A rule that shapes the answer.
    public struct Binding: Hashable, Sendable {
        /// The rule.
        public let constraint: ConstraintKind
        /// What would be chosen without it; nil where even then no jackpot keeps all other rules.
        public let alternative: RungAssessment?
        /// Value of the alternative less that of the answer, currency units: of all weeks where there is a plan.
        public let shadowPrice: Double
    }

    /// What was to be decided.
    public let problem: DecisionProblem
    /// Every rung, smallest jackpot first.
    public let rungs: [RungAssessment]
    /// What kind of answer it is.
    public let status: Recommendation.Status
    /// The answer.
    public let choice: RungAssessment
    /// The rules whose removal would change the answer, in legal order; where no jackpot keeps every rule, those that
    /// the answer breaks.
    public let binding: [Binding]
    /// What the notebook's rule would announce: the largest expected sales, whatever the prizes cost.
    public let notebook: RungAssessment
    /// The rung that stands for the last jackpot: the nearest; nil without a last jackpot.
    public let last: RungAssessment?

    /// What the threshold on changes says; nil without one, or where it plays no part.
    public let hysteresis: HysteresisVerdict?
    /// Whether the coming draws are to be decided together; nil where nothing is known of those after the first.
    public let lookAhead: LookAheadRule?
    /// The solved horizon; nil where the coming draw is decided for itself.
    let solution: HorizonSolution?

    /// Decides.
    ///
    /// - Parameters:
    ///   - problem: the coming draw.
    ///   - horizon: the same country's coming weeks, on the same ladder. Used where its rule asks to look ahead and the
    ///     effect of the jackpot is identified; nil decides the coming draw for itself.
    public init(_ problem: DecisionProblem, horizon: HorizonProblem? = nil) {
        precondition(
            horizon.map { $0.ladder == problem.ladder } ?? true,
            "a horizon is planned on the week's own ladder"
        )
        let solution = horizon.flatMap { HorizonSolution($0, for: problem.demand) }
        self.init(problem, RungAssessor(problem).assessments(), lookAhead: horizon?.rule, solution: solution)
    }

    /// The same rungs, chosen from once more by what a solved horizon says of the draws that follow.
    func reconsidered(_ lookAhead: LookAheadRule, _ solution: HorizonSolution?) -> JackpotDecision {
        JackpotDecision(problem, rungs, lookAhead: lookAhead, solution: solution)
    }

    private init(
        _ problem: DecisionProblem,
        _ assessments: [RungAssessment],
        lookAhead: LookAheadRule?,
        solution: HorizonSolution?
    ) {
        let rungs = Self.valued(assessments, by: solution)
        let preference = RungPreference(problem)
        let admissible = rungs.filter(\.isFeasible)
        let feasible = preference.choice(among: admissible)
        guard let choice = feasible ?? rungs.leastViolating,
            let notebook = rungs.largest(by: \.outlook.expectedSales)
        else { preconditionFailure("a sales curve has at least one rung") }
        let lastRung = problem.lastDraw.map { problem.ladder.nearestRung(to: $0.jackpot) }
        self.problem = problem
        self.rungs = rungs
        self.choice = choice
        self.notebook = notebook
        status = feasible == nil ? .infeasible : Self.status(of: problem.demand)
        last = rungs.first { $0.jackpot == lastRung }
        binding = choice.slacks.map(\.constraint).compactMap { rule in
            Self.binding(rule, rungs: rungs, choice: choice, preference: preference)
        }
        hysteresis = preference.verdict(among: admissible)
        self.lookAhead = lookAhead
        self.solution = solution
    }

    private static func valued(_ assessments: [RungAssessment], by solution: HorizonSolution?) -> [RungAssessment] {
        guard let solution else { return assessments }
        return zip(assessments, solution.values).map { assessment, value in
            var rung = assessment
            rung.planValue = value
            return rung
        }
    }

    /// Expected net revenue of the answer less that of the last jackpot in this same week, currency units; also where a
    /// plan is what decides.
    public var gainOverLast: Double? { last.map { choice.expectedNetRevenue - $0.expectedNetRevenue } }

    /// 5th and 95th percentile of that gain where both jackpots meet the same sales and the same luck, currency units.
    public var gainRange: ClosedRange<Double>? {
        guard let last, let other = curveRung(of: last), let mine = curveRung(of: choice) else { return nil }
        let curve = problem.curve
        let gain = PairedGain(of: mine, over: other, weights: curve.weights, economics: problem.economics).distribution
        return gain.quantile(0.05)...gain.quantile(0.95)
    }

    private func curveRung(of assessment: RungAssessment) -> SalesCurve.Rung? {
        problem.curve.rungs.first { $0.jackpot == assessment.jackpot }
    }

    /// The plan that starts with the answer, worked out when asked for; nil where the coming draw is decided for itself.
    public var plan: HorizonPlan? {
        rungs.firstIndex { $0.jackpot == choice.jackpot }.flatMap { solution?.plan(startingWith: $0) }
    }

    /// How many draws were decided together; 1 where the coming draw is decided for itself.
    public var draws: Int { solution?.weeks ?? 1 }

    private static func status(of demand: DemandKnowledge) -> Recommendation.Status {
        switch demand {
        case .effectIdentified: .feasible
        case .effectNotIdentified: .noEffectIdentified
        case .noModelInForce: .noModelInForce
        }
    }

    private static func binding(
        _ rule: ConstraintKind,
        rungs: [RungAssessment],
        choice: RungAssessment,
        preference: RungPreference
    ) -> Binding? {
        let isAnswerFeasible = choice.isFeasible
        let alternative = preference.choice(among: rungs.filter { $0.isFeasible(without: rule) })
        let changesAnswer = alternative?.jackpot != choice.jackpot
        let isBroken = choice.violations.contains { $0.constraint == rule }
        guard isAnswerFeasible ? changesAnswer : isBroken else { return nil }
        let gain = alternative.map { $0.value - choice.value } ?? 0
        return Binding(constraint: rule, alternative: alternative, shadowPrice: gain)
    }
}
