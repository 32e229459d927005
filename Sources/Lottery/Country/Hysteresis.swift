/// How much a change of the jackpot must gain to be worth it.
///
/// Rules come first: a last jackpot that breaks one is never kept. Then this threshold, then the largest value. It
/// plays no part where no jackpot keeps every rule, or where the effect of the jackpot is not identified.
public enum Hysteresis: Hashable, Sendable {
    /// More than an amount.
    case amount(Money)
    /// More than a share of what the last jackpot would bring.
    case share(Share)

    /// What an amount may be, currency units.
    public static let amountLimits = Limits.atLeast(0)

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

extension Hysteresis: Codable {
    private enum Key: String, CodingKey {
        case amount, share
    }

    /// Decodes `{"amount": 20000}` or `{"share": 0.005}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let amount = try container.decodeIfPresent(Money.self, forKey: .amount) {
            self = .amount(amount)
        } else {
            self = .share(try container.decode(Share.self, forKey: .share))
        }
    }

    /// Encoded as the config writes it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .amount(let amount): try container.encode(amount, forKey: .amount)
        case .share(let share): try container.encode(share, forKey: .share)
        }
    }
}
