import Lottery

extension Card {
    /// The card of the sales that the run read; nil where they were not checked.
    ///
    /// - Source: T. Gebru et al., "Datasheets for Datasets", 2021: the headings and their order.
    package static func data(_ facts: RunFacts) -> Card? {
        guard let validation = facts.validation else { return nil }
        return Card(
            title: "Data card: sales of \(facts.run.country)",
            sections: [
                Section(
                    heading: "Motivation",
                    paragraphs: ["The sales of past draws, from which the jackpot of the coming one is decided."]
                ),
                composition(validation, facts), collection(facts), preprocessing(validation),
                Section(heading: "Uses", paragraphs: [uses]),
                Section(
                    heading: "Distribution",
                    paragraphs: ["The file stays where the operator keeps it; a run holds its checked weeks."]
                ),
                maintenance(facts),
            ]
        )
    }

    private static let uses = list([
        "Training and judging the sales model, see model-card.md.",
        "The payout ratio of the trailing draws, the last jackpot and the jackpots announced so far.",
    ])

    private static func composition(_ validation: ValidationReport, _ facts: RunFacts) -> Section {
        let span = [validation.firstPeriod, validation.lastPeriod].compactMap { $0?.description }
        let known = facts.history
        let missing = known.count { $0.tickets == nil }
        return Section(
            heading: "Composition",
            paragraphs: [
                list([
                    "\(validation.rows) rows of the country"
                        + (span.isEmpty ? "." : ", \(span.joined(separator: " to "))."),
                    "A row holds a whole week or draw; no row is about a person.",
                    known.isEmpty ? nil : "Of the last \(known.count) periods \(missing) have no sales.",
                ])
            ]
        )
    }

    private static func collection(_ facts: RunFacts) -> Section {
        let file = facts.run.salesData
        let pointer = facts.run.pointerVerified == true ? "It agreed with the pointer file beside it." : nil
        return Section(
            heading: "Collection process",
            paragraphs: [
                list([
                    "File \(file.path), \(file.bytes) bytes, SHA-256 \(file.sha256).",
                    pointer,
                    facts.run.plannedData.map { "Coming weeks: \($0.path), SHA-256 \($0.sha256)." },
                    "How the operator's systems gathered the rows is not on record here.",
                ])
            ]
        )
    }

    private static func preprocessing(_ validation: ValidationReport) -> Section {
        let findings = validation.findings.map {
            [$0.severity.rawValue, $0.check.rawValue, cell($0.problem), cell($0.fix)]
        }
        return Section(
            heading: "Preprocessing, cleaning, labeling",
            paragraphs: [
                "Rows become weeks or draws in sales-history.csv; \(validation.checks.count) checks ran, with "
                    + "\(findings.count) findings."
            ] + (findings.isEmpty ? [] : [table(["Severity", "Check", "Problem", "Fix"], findings)])
        )
    }

    private static func maintenance(_ facts: RunFacts) -> Section {
        Section(
            heading: "Maintenance",
            paragraphs: [
                "The operator adds rows and restates them; every run compares the weeks with those of the run before and "
                    + "pins the bytes that it read. This run decides the draw of \(facts.run.draw)."
            ]
        )
    }

    /// Text from outside in one cell of a table.
    private static func cell(_ text: String) -> String {
        text.map { $0 == "|" ? "\\|" : $0.isNewline ? " " : String($0) }.joined()
    }
}
