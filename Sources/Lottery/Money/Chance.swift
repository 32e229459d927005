/// A probability: 0 to 1, such as that one ticket wins the jackpot.
public struct Chance: Hashable, Comparable, Sendable, Codable {
    /// The probability, 0 to 1.
    public let probability: Double

    /// - Throws: `InvalidValue` outside 0 to 1.
    public init(_ probability: Double) throws(InvalidValue) {
        guard probability >= 0, probability <= 1 else {
            throw InvalidValue("\(probability) is no probability", allowed: "0 to 1, or a fraction such as 1/8145060")
        }
        self.probability = probability
    }

    /// Reads `4.3e-8` or `1/8145060`.
    ///
    /// - Throws: `InvalidValue` for other forms and values outside 0 to 1.
    public init(text: String) throws(InvalidValue) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Double($0) }
        switch (parts.count, parts.first ?? nil, parts.last ?? nil) {
        case (1, let value?, _): try self.init(value)
        case (2, let part?, let whole?) where whole > 0: try self.init(part / whole)
        default: throw InvalidValue("'\(text)' is no probability", allowed: "0 to 1, or a fraction such as 1/8145060")
        }
    }

    /// Decodes and checks the value.
    public init(from decoder: any Decoder) throws {
        self = try Chance(try decoder.singleValueContainer().decode(Double.self))
    }

    /// Encodes the value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(probability)
    }

    /// Orders by value.
    public static func < (left: Chance, right: Chance) -> Bool { left.probability < right.probability }
}
