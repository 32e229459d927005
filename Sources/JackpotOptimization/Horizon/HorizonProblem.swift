public import Lottery

/// Several weeks of one country's jackpots, to be decided together.
public struct HorizonProblem: Sendable {
    /// What past draws leave behind.
    public struct State: Hashable, Sendable {
        /// The habitual jackpot, as natural logarithm of currency units.
        public var logReference: Double
        /// Draws since the last win.
        public var rollovers: Int

        /// Describes the state before the coming draw.
        public init(logReference: Double, rollovers: Int) {
            self.logReference = logReference
            self.rollovers = rollovers
        }
    }

    /// The jackpots that may be announced.
    public let ladder: JackpotLadder
    /// What each rung would sell in the coming draw.
    public let curve: SalesCurve
    /// The money of a draw.
    public let economics: DrawEconomics
    /// How later weeks differ from the coming one.
    public let demand: HorizonDemand
    /// What past draws leave behind.
    public let state: State
    /// Which rungs later weeks may use, [weeks - 1 × rungs]; nil for the whole ladder.
    public let laterRungs: [[Bool]]?
    /// Points of the grid of habitual jackpots.
    public let points: Int

    /// What the number of grid points may be.
    public static let pointLimits = Limits.from(2, to: 2_001)

    /// Takes curve, ladder and terms from the week's decision.
    ///
    /// - Parameters:
    ///   - decision: the coming draw.
    ///   - demand: as many rungs in each week as the ladder has.
    ///   - state: what past draws leave behind.
    ///   - laterRungs: [weeks - 1 × rungs], at least one admissible rung in each week; nil for the whole ladder. See
    ///     `RungProjection` for the rules of the coming draw carried forward.
    ///   - points: points of the grid of habitual jackpots; the error falls with their square.
    /// - Throws: `InvalidValue` for tables of another size, a reference that is not finite, or negative rollovers.
    public init(
        _ decision: DecisionProblem,
        demand: HorizonDemand,
        state: State,
        laterRungs: [[Bool]]? = nil,
        points: Int = 41
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
        try Self.pointLimits.check(Double(points), "a number of grid points")
        ladder = decision.ladder
        curve = decision.curve
        economics = decision.economics
        self.demand = demand
        self.state = state
        self.laterRungs = laterRungs
        self.points = points
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
    public var rule: LookAheadRule { LookAheadRule(habituation: demand.habituation, isRatchet: isRatchet) }

    /// Number of states that count draws since the last win.
    var rolloverStates: Int { demand.rolloverEffects.count }

    /// Log change of tickets that habit and rollovers make against the coming draw.
    func effect(logReference: Double, rollovers: Int) -> Double {
        let effects = demand.rolloverEffects
        let rolled = effects[min(rollovers, effects.count - 1)] - effects[min(state.rollovers, effects.count - 1)]
        return demand.habituation.effect * (logReference - state.logReference) + rolled
    }
}
