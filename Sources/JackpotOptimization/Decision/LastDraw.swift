public import Lottery

/// The draw before the one to decide.
public struct LastDraw: Hashable, Sendable {
    /// The jackpot that was announced.
    public var jackpot: Money
    /// Whether it was won; nil where unknown, which a ratchet takes for not won.
    public var wasWon: Bool?

    /// Describes the last draw.
    public init(jackpot: Money, wasWon: Bool?) {
        self.jackpot = jackpot
        self.wasWon = wasWon
    }
}
