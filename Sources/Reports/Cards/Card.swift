/// A card of the field in Markdown: a title, and sections under its standard headings.
package struct Card: Equatable {
    /// A standard heading with statements and tables below it; a paragraph each.
    struct Section: Equatable {
        var heading: String
        var paragraphs: [String]
    }

    /// What the card is of.
    var title: String
    /// The sections, in the order of the standard.
    var sections: [Section]

    /// The card as it is written.
    package var markdown: String {
        let parts = sections.flatMap { ["## \($0.heading)"] + $0.paragraphs }
        return (["# \(title)"] + parts).joined(separator: "\n\n") + "\n"
    }

    /// Statements as a list.
    static func list(_ statements: [String?]) -> String {
        statements.compactMap(\.self).map { "* \($0)" }.joined(separator: "\n")
    }

    /// Rows under headings.
    static func table(_ headings: [String], _ rows: [[String]]) -> String {
        let lines = [headings, headings.map { _ in "---" }] + rows
        return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }
}
