public import Lottery

/// Everything that decides one week's jackpot in one country.
public struct DecisionProblem: Sendable {
    /// What each rung would sell.
    public let curve: SalesCurve
    /// The jackpots that may be announced.
    public let ladder: JackpotLadder
    /// The money of a draw.
    public let economics: DrawEconomics
    /// The rules.
    public let constraints: Constraints
    /// Payouts and sales of the draws that share the payout window.
    public let trailing: TrailingLedger
    /// Available cash; nil where no rule asks for it.
    public let cash: Secret<Money>?
    /// The draw before; nil where there was none with a jackpot.
    public let lastDraw: LastDraw?
    /// Every jackpot announced so far, currency units.
    public let pastJackpots: [Double]
    /// How far the curve may be trusted.
    public let demand: DemandKnowledge
    /// How much a change of the jackpot must gain; nil where any gain is enough.
    public let hysteresis: Hysteresis?
    /// How a plan keeps the upper bound of the payout ratio.
    public let ratioLookAhead: RatioLookAhead

    /// Collects the parts of a decision.
    ///
    /// - Throws: `InvalidValue` when the curve's jackpots are not the ladder's rungs, when cash is unknown though a
    ///   rule asks for it, or when the curve predicts sales that no lottery has.
    public init(
        curve: SalesCurve,
        ladder: JackpotLadder,
        economics: DrawEconomics,
        constraints: Constraints,
        trailing: TrailingLedger,
        cash: Secret<Money>? = nil,
        lastDraw: LastDraw? = nil,
        pastJackpots: [Double] = [],
        demand: DemandKnowledge = .effectIdentified,
        hysteresis: Hysteresis? = nil,
        ratioLookAhead: RatioLookAhead = .projection
    ) throws(InvalidValue) {
        guard curve.rungs.map(\.jackpot) == ladder.rungs else {
            throw InvalidValue(
                "a sales curve of \(curve.rungs.count) jackpots that are not the ladder's",
                allowed: "the \(ladder.rungs.count) rungs from \(ladder.minimum.grouped) to \(ladder.maximum.grouped)"
            )
        }
        guard constraints.cash == nil || cash != nil else {
            throw InvalidValue("a cash rule without the available cash", allowed: "the amount behind the rule's secret")
        }
        for rung in curve.rungs { try Self.checkSize(of: rung, economics: economics) }
        self.curve = curve
        self.ladder = ladder
        self.economics = economics
        self.constraints = constraints
        self.trailing = trailing
        self.cash = cash
        self.lastDraw = lastDraw
        self.pastJackpots = pastJackpots
        self.demand = demand
        self.hysteresis = hysteresis
        self.ratioLookAhead = ratioLookAhead
    }

    /// A distribution of winners is enumerated: beyond a million jackpots a draw that would not end.
    private static func checkSize(of rung: SalesCurve.Rung, economics: DrawEconomics) throws(InvalidValue) {
        let most = rung.tickets.max() ?? 0
        _ = try Money(units: most * economics.ticketPrice.units)
        guard economics.prizes.mode == .perWinner else { return }
        let winners = most * economics.prizes.chance.probability
        guard winners / min(1, economics.prizes.clustering ?? 1) <= 1e6 else {
            throw InvalidValue(
                "\(winners) expected jackpots in one draw",
                allowed: "at most 1,000,000 in the mode per-winner, times the clustering where that is below 1"
            )
        }
    }

    /// The decision that a country's configuration and history pose.
    ///
    /// - Parameters:
    ///   - configuration: terms and rules of the country.
    ///   - history: its past weeks: trailing payouts, last draw and past jackpots are taken from there.
    ///   - curve: predicted sales on the ladder's rungs.
    ///   - cash: available cash; needed where the configuration has a cash rule.
    ///   - demand: how far the curve may be trusted.
    /// - Throws: `InvalidValue` as the other initializer, or when a past jackpot is no amount of money.
    public init(
        configuration: CountryConfiguration,
        history: SalesHistory,
        curve: SalesCurve,
        cash: Secret<Money>?,
        demand: DemandKnowledge
    ) throws(InvalidValue) {
        let economics = DrawEconomics(
            ticketPrice: configuration.ticketPrice,
            prizes: configuration.prizes,
            deductions: configuration.deductions
        )
        let rule = configuration.constraints.payoutRatio
        try self.init(
            curve: curve,
            ladder: configuration.ladder,
            economics: economics,
            constraints: configuration.constraints,
            trailing: TrailingLedger(history: history, rule: rule, economics: economics),
            cash: cash,
            lastDraw: try LastDraw(in: history),
            pastJackpots: history.periods.compactMap(\.jackpot),
            demand: demand,
            hysteresis: configuration.decision.hysteresis,
            ratioLookAhead: configuration.decision.ratioLookAhead
        )
    }
}

extension LastDraw {
    /// The last week with a jackpot; nil where there is none.
    ///
    /// - Throws: `InvalidValue` when its jackpot is no amount of money.
    public init?(in history: SalesHistory) throws(InvalidValue) {
        guard let week = history.periods.last(where: { $0.jackpot != nil }), let jackpot = week.jackpot else {
            return nil
        }
        self.init(jackpot: try Money(units: jackpot), wasWon: week.won)
    }
}
