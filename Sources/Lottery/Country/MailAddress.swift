/// The address of a mailbox, in the form that every mail server takes: `prices@lottery.example`.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address.
    public let text: String

    /// The form in words.
    public static let allowed = "a mail address in ASCII, such as prices@lottery.example, without a name beside it"

    /// - Throws: `InvalidValue` for other forms; a line end or a bracket never gets into a mail's header.
    public init(_ text: String) throws(InvalidValue) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, parts.allSatisfy(Self.isDotted) else {
            throw InvalidValue("'\(text)' is no mail address", allowed: Self.allowed)
        }
        self.text = text
    }

    /// What stands behind the @.
    public var domain: String { text.split(separator: "@").last.map(String.init) ?? "" }

    /// The address.
    public var description: String { text }

    /// Atoms with a dot between them.
    ///
    /// - Source: RFC 5322, section 3.2.3, without the signs that a shell or a mail's header reads as its own.
    private static func isDotted(_ part: Substring) -> Bool {
        part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty
                && atom.utf8.allSatisfy { byte in
                    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                        || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+")].contains(byte)
                }
        }
    }
}

extension MailAddress: Codable {
    /// Reads an address.
    public init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the address.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
