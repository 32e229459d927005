import Foundation
import Lottery

extension Card {
    /// The card of the model that the run trained; nil where it trained none.
    ///
    /// - Source: M. Mitchell et al., "Model Cards for Model Reporting", 2019: the headings and their order.
    package static func model(_ facts: RunFacts) -> Card? {
        guard let card = facts.card else { return nil }
        return Card(
            title: "Model card: sales of \(card.country)",
            sections: [
                details(card, facts), use(card), factors(card, facts), metrics(facts), evaluationData(facts),
                Section(heading: "Training data", paragraphs: [training(card)]), analyses(card, facts),
                Section(heading: "Ethical considerations", paragraphs: [ethics]),
                Section(heading: "Caveats and recommendations", paragraphs: [caveats(card, facts)]),
            ]
        )
    }

    private static let ethics = list([
        "The model reads sales of whole weeks or draws; no record of a person is among its inputs.",
        "What it is used for, the choice of a jackpot, is bound by the rules in the country's config.",
    ])

    private static func details(_ card: ModelCard, _ facts: RunFacts) -> Section {
        let members = card.members.map(\.rawValue).joined(separator: ", ")
        return Section(
            heading: "Model details",
            paragraphs: [
                list([
                    "Family: \(card.family.rawValue)" + (card.members.count > 1 ? ", the average of \(members)." : "."),
                    "Chosen because: \(card.reason).",
                    "Seed of everything random: \(card.seed).",
                    facts.registration.map {
                        "Version \($0.version), \($0.outcome.rawValue); SHA-256 \($0.modelSHA256)."
                    },
                    "Code: commit \(facts.run.code.commit ?? "unknown").",
                ])
            ]
        )
    }

    private static func use(_ card: ModelCard) -> Section {
        Section(
            heading: "Intended use",
            paragraphs: [
                "It forecasts how many tickets the coming draw sells at each jackpot of the country's ladder.",
                "Its limits:", list(card.limits.map { "\($0)" }),
            ]
        )
    }

    private static func factors(_ card: ModelCard, _ facts: RunFacts) -> Section {
        let groups = facts.explanation?.importance.groups.map { [$0.group.rawValue, signedPercent($0.amount)] } ?? []
        let rows = groups.map { [$0[0], String($0[1].dropFirst())] }
        return Section(
            heading: "Factors",
            paragraphs: rows.isEmpty
                ? ["None is on record: the run did not get to explain a forecast."]
                : [
                    "How much each group of circumstances moves the forecasts, on average of "
                        + "\(facts.explanation?.importance.periods ?? 0) periods:",
                    table(["Group", "Mean size"], rows),
                ]
        )
    }

    private static func training(_ card: ModelCard) -> String {
        list([
            "\(card.periods) periods, \(card.firstPeriod) to \(card.lastPeriod); see data-card.md.",
            card.jackpotSupport.map { "Jackpots between \($0.lower.grouped) and \($0.upper.grouped)." },
        ])
    }

    private static func caveats(_ card: ModelCard, _ facts: RunFacts) -> String {
        let warnings = facts.evaluation.map { $0.verdict.warnings.map { "\($0.missed)." } } ?? []
        let skipped =
            facts.evaluation.map { $0.verdict.skipped.map { "Not looked at: \($0.measure), \($0.reason)." } } ?? []
        let statements = ["Effect of the jackpot: \(card.jackpotEffect.explanation)"] + warnings + skipped
        return list(statements + [facts.evaluation?.residualDrift?.explanation])
    }
}
