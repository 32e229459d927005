public import Lottery

/// How much a change of the jackpot must gain to be worth it.
///
/// Rules come first: a last jackpot that breaks one is never kept. Then this threshold, then the largest value. It
/// plays no part where no jackpot keeps every rule, or where the effect of the jackpot is not identified.
public enum Hysteresis: Hashable, Sendable {
    /// More than an amount.
    case amount(Money)
    /// More than a share of what the last jackpot would bring.
    case share(Share)

    /// What a change must gain more than, currency units.
    ///
    /// - Parameter value: what the last jackpot would bring.
    /// - Returns: 0 or more.
    public func threshold(of value: Double) -> Double {
        switch self {
        case .amount(let amount): max(0, amount.units)
        case .share(let share): share.fraction * abs(value)
        }
    }
}

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
