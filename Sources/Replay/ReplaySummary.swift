internal import Learning
public import Lottery

/// What decisions about past draws would have brought together, by hindsight; amounts in currency units.
public struct ReplaySummary: Hashable, Sendable {
    /// Their number.
    public let draws: Int
    /// Expected net revenue of what was played.
    public let played: Double
    /// Of what is decided.
    public let decided: Double
    /// Of what hindsight would have decided.
    public let best: Double
    /// Standard error of the gain over the draws; nil with fewer than 8.
    public let standardError: Double?
    /// How likely a gain as large is where decisions bring no more than what was played; nil with fewer than 8 draws.
    public let probability: Double?
    /// Share of the best net revenue that the decisions lose; nil where the best brings nothing.
    public let regretOfDecided: Double?
    /// The same of what was played.
    public let regretOfPlayed: Double?
    /// Draws in which what was played broke a rule that the decision kept.
    public let brokenByPlayed: Int
    /// Draws in which the decision broke a rule that was kept.
    public let brokenByDecided: Int

    /// Adds up draws.
    ///
    /// - Source: the standard error as in `PairedComparison`: draws resemble their neighbours (Newey and West 1987).
    public init(_ draws: [ReviewedDraw]) {
        let comparison = PairedComparison(
            champion: draws.map { -$0.decided.netRevenue },
            challenger: draws.map { -$0.played.netRevenue }
        )
        self.draws = draws.count
        played = draws.sum(of: \.played.netRevenue)
        decided = draws.sum(of: \.decided.netRevenue)
        best = draws.sum(of: \.best.netRevenue)
        standardError = comparison.map { $0.standardError * Double(draws.count) }
        probability = comparison?.probability
        regretOfDecided = draws.regret(of: \.decided)
        regretOfPlayed = draws.regret(of: \.played)
        brokenByPlayed = draws.count { !Set($0.played.broken).isSubset(of: $0.decided.broken) }
        brokenByDecided = draws.count { !Set($0.decided.broken).isSubset(of: $0.played.broken) }
    }

    /// Net revenue of the decisions less that of what was played.
    public var gain: Double { decided - played }

    /// The gain as a share of what was played; nil where that brought nothing.
    public var gainShare: Double? { played > 0 ? gain / played : nil }
}

extension [ReviewedDraw] {
    fileprivate func sum(of amount: (ReviewedDraw) -> Double) -> Double { reduce(0) { $0 + amount($1) } }

    fileprivate func regret(of jackpot: (ReviewedDraw) -> ValuedJackpot) -> Double? {
        let best = sum(of: \.best.netRevenue)
        return best > 0 ? sum { Swift.max(0, $0.best.netRevenue - jackpot($0).netRevenue) } / best : nil
    }
}
