import Lottery

extension Briefing.Section {
    /// What is not as it was when the last draw was decided; nil where the country decided none before.
    static func changes(_ facts: RunFacts) -> Briefing.Section? {
        guard let before = facts.previous, let now = facts.recommendation else { return nil }
        let rows = amounts(before, now) + grounds(before, now, facts)
        return Briefing.Section(
            title: "What changed since the draw of \(before.draw)",
            table: .init(headings: ["What", "Then", "Now"], rows: rows)
        )
    }

    private static func amounts(_ before: PreviousDecision, _ now: Recommendation) -> [[String]] {
        [
            ["Jackpot, \(now.currency)", before.jackpot.grouped, now.jackpot.grouped],
            [
                "Expected net revenue, \(now.currency)", before.expectedNetRevenue.grouped,
                now.outlook.expectedNetRevenue.grouped,
            ],
            ["Expected tickets", whole(before.expectedTickets), whole(now.outlook.expectedTickets)],
            ["Payout ratio", percent(before.payoutRatio), percent(now.outlook.payoutRatio)],
            ["Rules that bind or are broken", titles(before.binding), titles(now.binding.map(\.constraint))],
        ]
    }

    /// Where both rest on the same, the row says so.
    private static func grounds(
        _ before: PreviousDecision,
        _ now: Recommendation,
        _ facts: RunFacts
    ) -> [[String]] {
        let data = facts.validation
        return [
            ["Model", before.model, now.model],
            ["Rows of data", text(before.rows), text(data?.rows)],
            ["Last period in them", text(before.lastPeriod), text(data?.lastPeriod)],
            ["Config"] + hashes(before.configurationSHA256, facts.run.configuration.sha256),
            ["Code"] + hashes(before.commit, facts.run.code.commit),
        ]
    }

    private static func text(_ value: (any CustomStringConvertible)?) -> String { value?.description ?? "unknown" }

    private static func hashes(_ before: String?, _ now: String?) -> [String] {
        let short = [before, now].map { $0.map { String($0.prefix(12)) } ?? "unknown" }
        return [short[0], before == now && now != nil ? "the same" : short[1]]
    }

    private static func titles(_ rules: [ConstraintKind]) -> String {
        rules.isEmpty ? "none" : rules.map(\.title).joined(separator: ", ")
    }
}
