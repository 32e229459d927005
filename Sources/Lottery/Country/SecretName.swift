/// The name under which a secret provider holds a value: `atlantis/available_cash`.
public struct SecretName: Hashable, Sendable, CustomStringConvertible {
    /// Letters, digits, `-`, `_`, `.` and `/`, at most 100 characters, no part empty or starting with a dot.
    public let text: String

    /// The form in words.
    public static let allowed =
        "letters, digits, - _ . and /, at most 100 characters, no part empty or starting with a dot"

    /// - Throws: `InvalidValue` for other forms; a name never leaves the provider's folder.
    public init(_ text: String) throws(InvalidValue) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isAllowed = { (byte: UInt8) in
            (97...122).contains(byte) || (65...90).contains(byte) || (45...57).contains(byte) || byte == 95
        }
        guard text.utf8.count <= 100, text.utf8.allSatisfy(isAllowed),
            parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") })
        else {
            throw InvalidValue("'\(text)' is no name of a secret", allowed: Self.allowed)
        }
        self.text = text
    }

    /// The name.
    public var description: String { text }
}
