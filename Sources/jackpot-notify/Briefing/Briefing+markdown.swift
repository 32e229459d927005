extension Briefing {
    /// The briefing as Markdown, without its table.
    var markdown: String {
        let blocks = sections.map { section in
            let facts = section.facts.map { "| \($0.label.escapedForMarkdown) | \($0.value.escapedForMarkdown) |" }
            let table = facts.isEmpty ? [] : ["| | |\n|---|---|\n" + facts.joined(separator: "\n")]
            let sentences = section.sentences.map { "* \($0.escapedForMarkdown)" }.joined(separator: "\n")
            return (["## \(section.title)"] + table + (sentences.isEmpty ? [] : [sentences])).joined(separator: "\n\n")
        }
        return (["# \(subject.escapedForMarkdown)", "**\(headline.escapedForMarkdown)**"] + blocks)
            .joined(separator: "\n\n") + "\n"
    }
}

extension String {
    fileprivate var escapedForMarkdown: String {
        map { "|*_`<>".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
