public import Lottery

/// A past draw as two models saw it before it, and as hindsight sees it.
public struct ContestedDraw: Hashable, Sendable {
    /// Its position in the history.
    public let position: Int
    /// Whether the history before it pinned down how sales answer the jackpot; both models rest on the same core.
    public let effect: JackpotEffect
    /// What the challenger, fitted to what was published, expected of each jackpot.
    public let challenger: SalesCurve
    /// What the champion, fitted to the same, expected.
    public let champion: SalesCurve
    /// What each jackpot would have sold, as one scenario.
    public let hindsight: SalesCurve
}
