/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable, Codable, CustomStringConvertible {
    /// Three capital letters: `EUR`.
    public let code: String

    /// - Throws: `InvalidValue` when the code is not three capital letters.
    public init(_ code: String) throws(InvalidValue) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else {
            throw InvalidValue("'\(code)' is no currency code", allowed: "three capital letters, such as EUR")
        }
        self.code = code
    }

    /// Decodes and checks the value.
    public init(from decoder: any Decoder) throws {
        self = try Currency(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes the value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }

    /// The code.
    public var description: String { code }
}
