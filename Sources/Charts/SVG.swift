import Foundation

/// An element of an SVG document.
struct SVG {
    private let name: String
    private let attributes: [(String, String)]
    private let content: String

    /// An element with others in it.
    init(_ name: String, _ attributes: [(String, String)] = [], _ children: [SVG] = []) {
        self.name = name
        self.attributes = attributes
        content = children.map(\.text).joined()
    }

    /// An element with a text in it.
    init(_ name: String, _ attributes: [(String, String)] = [], text: String) {
        self.name = name
        self.attributes = attributes
        content = Self.escaped(text)
    }

    /// The element as it is written.
    var text: String {
        let list = attributes.map { " \($0.0)=\"\(Self.escaped($0.1))\"" }.joined()
        return content.isEmpty ? "<\(name)\(list)/>" : "<\(name)\(list)>\(content)</\(name)>"
    }

    /// A place on paper, to a tenth of a unit.
    static func number(_ value: Double) -> String {
        let tenths = (value * 10).rounded()
        let whole = String(format: "%.1f", tenths / 10)
        return whole.hasSuffix(".0") ? String(whole.dropLast(2)) : whole
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
    }
}
