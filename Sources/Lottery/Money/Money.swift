/// An amount in the country's currency, exact to a hundredth of the unit.
public struct Money: Hashable, Comparable, Sendable {
    /// Hundredths of the currency unit, whatever the currency prints.
    public let hundredths: Int64

    /// No money.
    public static let zero = Money(hundredths: 0)

    /// An amount of so many hundredths.
    public init(hundredths: Int64) {
        self.hundredths = hundredths
    }

    /// The amount nearest to so many currency units.
    ///
    /// - Throws: `InvalidValue` for a number that is not finite or beyond 9e16 units.
    public init(units: Double) throws(InvalidValue) {
        guard units.isFinite, abs(units) <= 9e16 else {
            throw InvalidValue("\(units) is no amount of money", allowed: "a finite number up to 9e16")
        }
        self.init(hundredths: Int64((units * 100).rounded()))
    }

    /// Currency units, for the numeric core; exact up to 2^53 hundredths.
    public var units: Double { Double(hundredths) / 100 }

    /// Orders by value.
    public static func < (left: Money, right: Money) -> Bool { left.hundredths < right.hundredths }

    /// The sum.
    public static func + (left: Money, right: Money) -> Money { Money(hundredths: left.hundredths + right.hundredths) }

    /// The difference.
    public static func - (left: Money, right: Money) -> Money { Money(hundredths: left.hundredths - right.hundredths) }
}

extension Money: Codable {
    /// Decodes and checks the value.
    public init(from decoder: any Decoder) throws {
        self = try Money(units: try decoder.singleValueContainer().decode(Double.self))
    }

    /// Encoded as a number of currency units: `2.5`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(units)
    }
}
