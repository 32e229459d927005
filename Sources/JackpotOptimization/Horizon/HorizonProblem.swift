public import Lottery

/// Several weeks of one country's jackpots, to be decided together.
public struct HorizonProblem: Sendable {
    /// The jackpots that may be announced.
    public let ladder: JackpotLadder
    /// What each rung would sell in the coming draw.
    public let curve: SalesCurve
    /// The money of a draw.
    public let economics: DrawEconomics
    /// How later weeks differ from the coming one.
    public let demand: HorizonDemand
    /// What past draws leave behind.
    public let state: PlayerMemory
    /// Which rungs later weeks may use, [weeks - 1 × rungs]; nil for the whole ladder.
    public let laterRungs: [[Bool]]?
    /// Points of the grid of habitual jackpots.
    public let points: Int
    /// The rule whose room is one more state; nil where later weeks know no other rules than `laterRungs`.
    public let slack: HorizonSlack?
    /// Points of the grid of that room.
    public let slackPoints: Int

    /// Takes curve, ladder and terms from the week's decision.
    ///
    /// - Parameters:
    ///   - decision: the coming draw.
    ///   - demand: as many rungs in each week as the ladder has.
    ///   - state: what past draws leave behind.
    ///   - laterRungs: [weeks - 1 × rungs], at least one admissible rung in each week; nil for the whole ladder. See
    ///     `RungProjection` for the rules of the coming draw carried forward.
    ///   - points: points of the grid of habitual jackpots; the error falls with their square.
    ///   - slack: the rule whose room is carried on; a payout ratio needs as many leaving draws as weeks, at least.
    ///   - slackPoints: points of the grid of that room.
    /// - Throws: `InvalidValue` for tables of another size, a reference that is not finite, or negative rollovers.
    public init(
        _ decision: DecisionProblem,
        demand: HorizonDemand,
        state: PlayerMemory,
        laterRungs: [[Bool]]? = nil,
        points: Int = 41,
        slack: HorizonSlack? = nil,
        slackPoints: Int = 41
    ) throws(InvalidValue) {
        let rungs = decision.curve.rungs.count
        guard demand.shifts[0].count == rungs else {
            throw InvalidValue("log changes of \(demand.shifts[0].count) rungs", allowed: "\(rungs), one per rung")
        }
        guard state.logReference.isFinite, state.rollovers >= 0 else {
            throw InvalidValue(
                "a state of reference \(state.logReference) after \(state.rollovers) rollovers",
                allowed: "a finite reference, 0 or more rollovers"
            )
        }
        if let laterRungs {
            try Self.check(laterRungs, weeks: demand.weeks, rungs: rungs)
        }
        if case .payoutRatio(let ratio) = slack, ratio.leaving.count < demand.weeks {
            throw InvalidValue(
                "\(ratio.leaving.count) draws that leave the window",
                allowed: "one per week, \(demand.weeks)"
            )
        }
        for count in [points, slackPoints] {
            try DecisionSettings.gridPointLimits.check(Double(count), "a number of grid points")
        }
        ladder = decision.ladder
        curve = decision.curve
        economics = decision.economics
        self.demand = demand
        self.state = state
        self.laterRungs = laterRungs
        self.points = points
        self.slack = slack
        self.slackPoints = slackPoints
    }

    private static func check(_ laterRungs: [[Bool]], weeks: Int, rungs: Int) throws(InvalidValue) {
        guard laterRungs.count == weeks - 1, laterRungs.allSatisfy({ $0.count == rungs && $0.contains(true) }) else {
            throw InvalidValue(
                "the admissible rungs of \(laterRungs.count) later weeks",
                allowed: "\(weeks - 1) weeks of \(rungs) rungs, at least one admissible in each"
            )
        }
    }

    /// Whether the jackpot may not fall before it is won.
    public var isRatchet: Bool { !ladder.mayFallBeforeWon }

    /// Whether several weeks are decided together, and why.
    public var rule: LookAheadRule {
        let rule = LookAheadRule(habituation: demand.habituation, isRatchet: isRatchet)
        guard case .payoutRatio = slack, rule == .myopic else { return rule }
        return .payoutRatio
    }
}
