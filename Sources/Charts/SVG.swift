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
        content = text.escapedForMarkup
    }

    /// The element as it is written.
    var text: String {
        let list = attributes.map { " \($0.0)=\"\($0.1.escapedForMarkup)\"" }.joined()
        return content.isEmpty ? "<\(name)\(list)/>" : "<\(name)\(list)>\(content)</\(name)>"
    }

    /// A place on paper, to a tenth of a unit.
    static func number(_ value: Double) -> String {
        // A place that is no number, or off any paper, is written as it is.
        guard let tenths = Int(exactly: (value * 10).rounded()) else { return "\(value)" }
        let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
    }
}
