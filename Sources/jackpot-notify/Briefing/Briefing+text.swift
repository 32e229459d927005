extension Briefing {
    /// The briefing as plain text, labels aligned within a section, without its table.
    var plainText: String {
        let blocks = sections.map { section in
            let width = section.facts.map(\.label.count).max() ?? 0
            let facts = section.facts.map { fact in
                "  " + fact.label + String(repeating: " ", count: width - fact.label.count + 2) + fact.value
            }
            return ([section.title] + facts + section.sentences.map { "  \($0)" }).joined(separator: "\n")
        }
        return ([subject, headline] + blocks).joined(separator: "\n\n") + "\n"
    }
}
