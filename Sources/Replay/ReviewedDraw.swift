public import Lottery

/// A past draw that was decided again, beside what was played and what hindsight would have decided.
public struct ReviewedDraw: Hashable, Sendable {
    /// The draw, or its week.
    public let period: SalesPeriod
    /// Whose decision it is.
    public let model: DecidingModel
    /// What kind of answer it is.
    public let status: Recommendation.Status
    /// Whether it was decided together with later draws: then it may give up revenue of this one for theirs.
    public let looksAhead: Bool
    /// What was announced then.
    public let played: ValuedJackpot
    /// What is decided.
    public let decided: ValuedJackpot
    /// What would have brought most in this draw alone under the same rules.
    public let best: ValuedJackpot

    /// Describes a draw.
    public init(
        period: SalesPeriod,
        model: DecidingModel,
        status: Recommendation.Status,
        looksAhead: Bool,
        played: ValuedJackpot,
        decided: ValuedJackpot,
        best: ValuedJackpot
    ) {
        self.period = period
        self.model = model
        self.status = status
        self.looksAhead = looksAhead
        self.played = played
        self.decided = decided
        self.best = best
    }

    /// Expected net revenue of the decision less that of what was played, currency units.
    public var gain: Double { decided.netRevenue - played.netRevenue }
}
