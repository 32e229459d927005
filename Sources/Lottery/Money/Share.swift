/// A fraction of something, such as of sales: 0 to 1.
public struct Share: Hashable, Comparable, Sendable, Codable {
    /// The fraction, 0 to 1.
    public let fraction: Double

    /// Nothing of it.
    public static let none = Share(checked: 0)

    init(checked fraction: Double) {
        self.fraction = fraction
    }

    /// - Throws: `InvalidValue` outside 0 to 1.
    public init(_ fraction: Double) throws(InvalidValue) {
        guard fraction >= 0, fraction <= 1 else {
            throw InvalidValue("\(fraction) is no share", allowed: "0 to 1 (0.43 for 43 %)")
        }
        self.init(checked: fraction)
    }

    /// Decodes and checks the value.
    public init(from decoder: any Decoder) throws {
        self = try Share(try decoder.singleValueContainer().decode(Double.self))
    }

    /// Encodes the value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fraction)
    }

    /// Orders by value.
    public static func < (left: Share, right: Share) -> Bool { left.fraction < right.fraction }
}
