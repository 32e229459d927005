extension Briefing {
    /// The briefing as Markdown, without what is for the page alone.
    package var markdown: String {
        let head = ["# \(subject.escapedForMarkdown)", "**\(headline.escapedForMarkdown)**"]
        return (head + sections.filter(\.isForMessage).map(\.markdown)).joined(separator: "\n\n") + "\n"
    }
}

extension Briefing.Section {
    fileprivate var markdown: String {
        let rows = facts.map { "| \($0.label.escapedForMarkdown) | \($0.value.escapedForMarkdown) |" }
        let factTable = rows.isEmpty ? nil : "| | |\n|---|---|\n" + rows.joined(separator: "\n")
        let items = sentences.map { "* \($0.escapedForMarkdown)" }
        let list = items.isEmpty ? nil : items.joined(separator: "\n")
        return ["## \(title)", factTable, list, table?.markdown].compactMap(\.self).joined(separator: "\n\n")
    }
}

extension Briefing.Table {
    fileprivate var markdown: String {
        let rule = "|" + String(repeating: "---|", count: headings.count)
        let lines = ([headings] + rows).map { "| " + $0.map(\.escapedForMarkdown).joined(separator: " | ") + " |" }
        return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    }
}

extension String {
    fileprivate var escapedForMarkdown: String {
        map { "|*_`<>".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
