extension Briefing {
    /// The briefing as plain text, labels and columns aligned within a section, without what is for the page alone.
    package var plainText: String {
        ([subject, headline] + sections.filter(\.isForMessage).map(\.plainText)).joined(separator: "\n\n") + "\n"
    }
}

extension Briefing.Section {
    fileprivate var plainText: String {
        let width = facts.map(\.label.count).max() ?? 0
        let rows = facts.map { "  " + $0.label.padded(to: width + 2) + $0.value }
        return ([title] + rows + sentences.map { "  \($0)" } + (table?.lines ?? [])).joined(separator: "\n")
    }
}

extension Briefing.Table {
    fileprivate var lines: [String] {
        let all = [headings] + rows
        let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let cells = zip(row.dropLast(), widths).map { $0.padded(to: $1 + 2) }
            return "  " + cells.joined() + (row.last ?? "")
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
