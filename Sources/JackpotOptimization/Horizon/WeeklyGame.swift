/// A lottery over several weeks, as far as choosing jackpots needs to know it.
public protocol WeeklyGame {
    /// What past draws leave behind: habits, rollovers, a jackpot below which none may fall.
    associatedtype State

    /// The rungs that may be announced in a state, smallest jackpot first; at least one.
    func rungs(in state: State) -> Range<Int>

    /// What a rung is expected to bring in a week.
    ///
    /// - Parameters:
    ///   - rung: index of the jackpot on the ladder.
    ///   - week: weeks from now, 0 for the coming draw.
    ///   - state: what past draws left behind.
    /// - Returns: expected net revenue, and the probability that the jackpot is won.
    func prospect(of rung: Int, week: Int, state: State) -> WeekProspect

    /// What a draw leaves behind.
    func state(after state: State, rung: Int, won: Bool) -> State
}

/// What a jackpot is expected to bring in one week.
public struct WeekProspect: Hashable, Sendable {
    /// Expected net revenue, currency units.
    public var netRevenue: Double
    /// Probability that the jackpot is won.
    public var winProbability: Double

    /// Describes a prospect.
    public init(netRevenue: Double, winProbability: Double) {
        self.netRevenue = netRevenue
        self.winProbability = winProbability
    }

    /// The Bellman sum of what a win and a draw without a winner lead to.
    @inline(__always)
    func expectation(won: Double, lost: Double) -> Double {
        netRevenue + winProbability * won + (1 - winProbability) * lost
    }
}
