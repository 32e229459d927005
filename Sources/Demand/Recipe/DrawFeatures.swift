/// What is known of one draw before it takes place, in numbers that do not depend on the model or its origin.
public struct DrawFeatures: Hashable, Sendable {
    /// Natural logarithm of the announced jackpot in currency units; the last known one where it is missing, nil
    /// before any is known.
    public var logJackpot: Double?
    /// The jackpot that players have got used to: moving average of past logarithms; nil before any is known.
    public var reference: Double?
    /// Draws since the last win, at most 6; where wins are unknown, weeks since the jackpot last fell.
    public var rollovers: Double
    /// Sine and cosine of the first two annual harmonics, in the order sin 1, cos 1, sin 2, cos 2.
    public var season: SIMD4<Double>
    /// Whether a promotion is planned.
    public var promo: Bool
    /// Holiday code, 0 for none.
    public var holiday: Int
    /// Weeks since the Monday of 1970-01-05.
    public var weekIndex: Int

    /// The same draw with another jackpot, given as a logarithm.
    func announcing(logJackpot: Double) -> DrawFeatures {
        var other = self
        other.logJackpot = logJackpot
        return other
    }
}
