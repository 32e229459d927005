internal import JackpotOptimization
public import Lottery

/// What a decision at a past draw would have brought, by hindsight; net revenue with the chance of a winner, not with
/// the luck of the draw.
public struct ReplayedDraw: Hashable, Sendable {
    /// The draw, or its week.
    public let period: SalesPeriod
    /// The jackpot that was really announced, currency units; nil where unknown.
    public let played: Double?
    /// The jackpot that is decided.
    public let jackpot: Money
    /// Expected net revenue of that jackpot, currency units.
    public let netRevenue: Double
    /// The jackpot that hindsight would have decided under the same rules.
    public let bestJackpot: Money
    /// Its expected net revenue, currency units.
    public let bestNetRevenue: Double

    /// What the decision lost, currency units; 0 where it gained by breaking a rule that hindsight would have kept.
    public var loss: Double { max(0, bestNetRevenue - netRevenue) }

    /// Describes a draw.
    public init(
        period: SalesPeriod,
        played: Double?,
        jackpot: Money,
        netRevenue: Double,
        bestJackpot: Money,
        bestNetRevenue: Double
    ) {
        self.period = period
        self.played = played
        self.jackpot = jackpot
        self.netRevenue = netRevenue
        self.bestJackpot = bestJackpot
        self.bestNetRevenue = bestNetRevenue
    }

    /// Values a decision by what a judge knows; both are of the same ladder.
    init(_ sold: PeriodSales, _ decision: JackpotDecision, by judge: JackpotDecision) {
        let rung = judge.rungs.first { $0.jackpot == decision.choice.jackpot } ?? judge.choice
        self.init(
            period: sold.period,
            played: sold.jackpot,
            jackpot: decision.choice.jackpot,
            netRevenue: rung.expectedNetRevenue,
            bestJackpot: judge.choice.jackpot,
            bestNetRevenue: judge.choice.expectedNetRevenue
        )
    }
}

extension Sequence<ReplayedDraw> {
    /// Share of the best net revenue that the decisions lose together; nil where the best brings nothing.
    public var regret: Double? {
        let best = reduce(0) { $0 + $1.bestNetRevenue }
        return best > 0 ? reduce(0) { $0 + $1.loss } / best : nil
    }
}
