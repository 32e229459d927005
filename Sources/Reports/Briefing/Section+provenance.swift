import Lottery

extension Briefing.Section {
    /// Where the answer came from, and how to prove it.
    static func provenance(_ facts: RunFacts) -> Briefing.Section {
        let run = facts.run
        let commit = (run.code.commit ?? "unknown") + (run.code.isDirty ? ", with local changes" : "")
        let rows: [Briefing.Fact?] = [
            .init(label: "Run", value: run.run),
            .init(label: "Code", value: commit),
            run.image.map {
                .init(label: "Image", value: [$0.tag, $0.digest].compactMap(\.self).joined(separator: " "))
            },
            .init(label: "Config", value: "\(run.configuration.path), SHA-256 \(run.configuration.sha256)"),
            .init(label: "Data", value: "\(run.salesData.path), SHA-256 \(run.salesData.sha256)"),
            run.plannedData.map { .init(label: "Coming weeks", value: "\($0.path), SHA-256 \($0.sha256)") },
            facts.recommendation.map { .init(label: "Model that decided", value: $0.model) },
            run.champion.map {
                .init(label: "Model in force before", value: "version \($0.version), \($0.modelSHA256)")
            },
            facts.registration.map { .init(label: "New model", value: "version \($0.version), \($0.modelSHA256)") },
        ]
        return Briefing.Section(
            title: "Provenance",
            facts: rows.compactMap(\.self),
            sentences: [
                "Check it with: jackpot verify \(run.run)", "Repeat it with: jackpot reproduce \(run.run)",
            ]
        )
    }
}
