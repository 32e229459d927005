/// One value for each parameter of a space, in the space's order.
public struct SearchPoint: Hashable, Sendable {
    /// A parameter's name and its value.
    public struct Setting: Hashable, Sendable {
        /// The parameter's name.
        public let name: String
        /// Its value.
        public let value: SearchValue
    }

    /// The settings, in the space's order.
    public let settings: [Setting]

    init(_ settings: [Setting]) {
        self.settings = settings
    }

    /// The value of a parameter; nil where the space has none of this name.
    public subscript(name: String) -> SearchValue? {
        settings.first { $0.name == name }?.value
    }

    /// The name chosen; nil where the parameter is no choice.
    public func text(_ name: String) -> String? {
        if case .text(let text) = self[name] { text } else { nil }
    }

    /// The whole number; nil where the parameter is none.
    public func integer(_ name: String) -> Int? {
        if case .integer(let integer) = self[name] { integer } else { nil }
    }

    /// The number; nil where the parameter is none.
    public func real(_ name: String) -> Double? {
        if case .real(let real) = self[name] { real } else { nil }
    }
}

extension SearchPoint: Encodable {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Writes one key for each parameter: `{"depth":3,"rate":0.1}`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Name.self)
        for setting in settings { try container.encode(setting.value, forKey: Name(stringValue: setting.name)) }
    }
}

extension SearchPoint: CustomStringConvertible {
    /// One line: `depth 3, rate 0.1`.
    public var description: String { settings.map { "\($0.name) \($0.value)" }.joined(separator: ", ") }
}
