public import Lottery

/// Whether a change of the jackpot gained enough.
public struct HysteresisVerdict: Hashable, Sendable {
    /// The jackpot with the largest value among those that keep every rule.
    public let best: Money
    /// Its value less that of the last jackpot, currency units.
    public let gain: Double
    /// What the gain had to exceed, currency units.
    public let threshold: Double

    /// Whether the last jackpot stays although another would bring more.
    public var keepsLast: Bool { gain > 0 && gain <= threshold }
}
