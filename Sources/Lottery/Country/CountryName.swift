/// The name a country goes by in file names, folders and the registry: `atlantis`, `new-south-wales`.
public struct CountryName: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// Lower-case letters, digits and single hyphens, 1 to 40 characters, starting with a letter.
    public let text: String

    /// - Throws: `InvalidValue` for other characters or lengths.
    public init(_ text: String) throws(InvalidValue) {
        let isLetter = { (byte: UInt8) in (97...122).contains(byte) }
        let isAllowed = { (byte: UInt8) in isLetter(byte) || (48...57).contains(byte) || byte == 45 }
        guard (1...40).contains(text.utf8.count), let first = text.utf8.first, isLetter(first),
            text.utf8.allSatisfy(isAllowed), !text.hasSuffix("-")
        else {
            throw InvalidValue(
                "'\(text)' is no country name",
                allowed: "lower-case letters, digits and hyphens, starting with a letter, at most 40"
            )
        }
        self.text = text
    }

    /// Decodes and checks the value.
    public init(from decoder: any Decoder) throws {
        self = try CountryName(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes the value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// Orders by value.
    public static func < (left: CountryName, right: CountryName) -> Bool { left.text < right.text }

    /// The name.
    public var description: String { text }
}
