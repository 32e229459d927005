/// The jackpots an operator may announce: from a minimum to a maximum in equal steps.
public struct JackpotLadder: Hashable, Sendable {
    /// The smallest jackpot that may be announced.
    public let minimum: Money
    /// The largest.
    public let maximum: Money
    /// The distance between rungs.
    public let step: Money
    /// Whether the jackpot may be lowered while nobody has won it; false makes it a ratchet.
    public let mayFallBeforeWon: Bool

    /// - Throws: `InvalidValue` unless 0 < minimum ≤ maximum, step > 0, whole steps fit, and at most 10,000 rungs.
    public init(minimum: Money, maximum: Money, step: Money, mayFallBeforeWon: Bool = true) throws(InvalidValue) {
        guard minimum > .zero, minimum <= maximum else {
            throw InvalidValue(
                "a ladder from \(Limits.words(minimum.units)) to \(Limits.words(maximum.units))",
                allowed: "min above 0 and at most max"
            )
        }
        guard step > .zero, (maximum - minimum).hundredths % step.hundredths == 0 else {
            throw InvalidValue(
                "a step of \(Limits.words(step.units))",
                allowed: "above 0, dividing max - min without a remainder"
            )
        }
        guard (maximum - minimum).hundredths / step.hundredths < 10_000 else {
            throw InvalidValue(
                "a step of \(Limits.words(step.units))",
                allowed: "a step that leaves at most 10,000 rungs"
            )
        }
        self.minimum = minimum
        self.maximum = maximum
        self.step = step
        self.mayFallBeforeWon = mayFallBeforeWon
    }

    /// Every rung, smallest first.
    public var rungs: [Money] {
        let count = (maximum - minimum).hundredths / step.hundredths
        return (0...count).map { Money(hundredths: minimum.hundredths + $0 * step.hundredths) }
    }

    /// The rung nearest to an amount; of two equally near, the lower.
    public func nearestRung(to amount: Money) -> Money {
        let offset = min(max(amount, minimum), maximum) - minimum
        let below = offset.hundredths / step.hundredths
        let isAboveMiddle = 2 * (offset.hundredths % step.hundredths) > step.hundredths
        return Money(hundredths: minimum.hundredths + (isAboveMiddle ? below + 1 : below) * step.hundredths)
    }
}

extension JackpotLadder: Codable {
    private enum CodingKeys: String, CodingKey {
        case minimum, maximum, step, mayFallBeforeWon
    }

    /// Decodes and checks the value.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self = try JackpotLadder(
            minimum: try fields.decode(Money.self, forKey: .minimum),
            maximum: try fields.decode(Money.self, forKey: .maximum),
            step: try fields.decode(Money.self, forKey: .step),
            mayFallBeforeWon: try fields.decode(Bool.self, forKey: .mayFallBeforeWon)
        )
    }
}
