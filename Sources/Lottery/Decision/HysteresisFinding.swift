/// What the threshold on changes of the jackpot said.
public struct HysteresisFinding: Hashable, Sendable, Codable {
    /// The jackpot with the largest expected net revenue among those that keep every rule.
    public var best: Money
    /// What it brings beyond the last jackpot: in all draws that are decided together, or in the coming one.
    public var gain: Money
    /// What the gain had to exceed.
    public var threshold: Money
    /// Whether the last jackpot stays although another would bring more.
    public var keepsLast: Bool

    /// Describes what was found.
    public init(best: Money, gain: Money, threshold: Money, keepsLast: Bool) {
        self.best = best
        self.gain = gain
        self.threshold = threshold
        self.keepsLast = keepsLast
    }
}
