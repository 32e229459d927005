/// Values as the text of a cell, exact and in their shortest form.
public enum Cell {
    /// The shortest decimal text that reads back as the same number; whole numbers without a point.
    public static func text(_ number: Double) -> String {
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// The same; empty for no number.
    public static func text(_ number: Double?) -> String { number.map { text($0) } ?? "" }

    /// 1 for true, 0 for false.
    public static func text(_ flag: Bool) -> String { flag ? "1" : "0" }

    /// The same; empty for neither.
    public static func text(_ flag: Bool?) -> String { flag.map { text($0) } ?? "" }

    /// Quoted where a delimiter, a quote or a line end would be misread (RFC 4180).
    public static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { [44, 34, 10, 13].contains($0) }) else { return text }
        return "\"\(text.replacing("\"", with: "\"\""))\""
    }
}
