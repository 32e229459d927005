/// One value of one parameter.
public enum SearchValue: Hashable, Sendable {
    /// One of several names.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number.
    case real(Double)
}

extension SearchValue: Encodable {
    /// Writes the bare value: `"trees"`, `4` or `0.25`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .integer(let integer): try container.encode(integer)
        case .real(let real): try container.encode(real)
        }
    }
}

extension SearchValue: CustomStringConvertible {
    /// The bare value; whole reals without a decimal point.
    public var description: String {
        switch self {
        case .text(let text): text
        case .integer(let integer): String(integer)
        case .real(let real): Int(exactly: real).map(String.init) ?? String(real)
        }
    }
}
