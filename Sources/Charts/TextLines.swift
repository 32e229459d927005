/// A text in lines that fit a width, broken at spaces; a word that is wider than that stays whole.
struct TextLines: Hashable {
    private(set) var lines: [String] = []

    init(_ text: String, within width: Double) {
        for word in text.split(separator: " ") {
            let longer = lines.last.map { "\($0) \(word)" }
            if let longer, TextWidth.of(longer) <= width {
                lines[lines.count - 1] = longer
            } else {
                lines.append(String(word))
            }
        }
        if lines.isEmpty { lines = [text] }
    }
}
