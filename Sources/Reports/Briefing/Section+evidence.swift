import Charts
import Foundation
import Lottery

extension Briefing.Section {
    /// The steps that did not finish.
    static func failures(_ failures: [RunFacts.Failure]) -> Briefing.Section {
        Briefing.Section(
            title: "What went wrong",
            sentences: failures.flatMap(\.sentences)
        )
    }

    /// What has left its former level, in the data or in the errors of the forecasts, and since when; nil where nothing
    /// has.
    static func drift(_ facts: RunFacts) -> Briefing.Section? {
        let found = (facts.validation?.findings ?? []).filter { $0.check == .drift && $0.isGrave }
        let moved = found.map { "\($0.severity.rawValue): \($0.problem). To do: \($0.fix)." }
        let sentences = moved + [facts.evaluation?.residualDrift].compactMap { $0.map { "warning: \($0.explanation)" } }
        return sentences.isEmpty ? nil : Briefing.Section(title: "Drift", sentences: sentences)
    }

    /// Why sales are forecast as they are; nil where nothing explains it.
    static func forecast(_ facts: RunFacts) -> Briefing.Section? {
        guard let explanation = facts.explanation, !explanation.sentences.isEmpty else { return nil }
        let answers = explanation.jackpotDependence.flatMap { dependence in
            facts.recommendation.map {
                Briefing.Figure(charts: [.dependence(dependence, $0.currency)], numbers: .dependence(dependence))
            }
        }
        let contributions = Chart.contributions(explanation).map {
            Briefing.Figure(charts: [$0], numbers: .contributions(explanation))
        }
        return Briefing.Section(
            title: "Why sales are forecast so",
            sentences: explanation.sentences,
            figures: [contributions, answers].compactMap(\.self)
        )
    }

    /// The model, its errors and the gate; nil before a model was judged.
    static func model(_ facts: RunFacts) -> Briefing.Section? {
        guard let evaluation = facts.evaluation else { return nil }
        let scores = [evaluation.challenger] + [evaluation.champion].compactMap(\.self) + evaluation.baselines
        let errors = scores.map { Briefing.Fact(label: "Error of \($0.model)", value: percent($0.wape) + " of sales") }
        let verdict = Briefing.Fact(label: "Gate", value: evaluation.verdict.isPassed ? "passed" : "refused")
        let coverage = evaluation.challenger.coverage80.map {
            Briefing.Fact(label: "80 % interval held", value: "\(percent($0)) of \(evaluation.origins) forecasts")
        }
        let refused = evaluation.verdict.checks.filter { !$0.isKept }.map { "refused: \($0.missed)." }
        let warnings = evaluation.verdict.warnings.map { "warning: \($0.missed)." }
        let effect = facts.card.map { ["Effect of the jackpot: \($0.jackpotEffect.explanation)."] } ?? []
        let registered = facts.registration.map { ["New model: \($0.explanation)."] } ?? []
        return Briefing.Section(
            title: "Model",
            facts: [verdict] + [coverage].compactMap(\.self) + errors,
            sentences: refused + warnings + effect + registered
        )
    }

    /// The periods on which the model was judged; nil before it was.
    static func backtest(_ facts: RunFacts) -> Briefing.Section? {
        guard let model = facts.evaluation?.challenger.model, let chart = Chart.backtest(facts.backtest, by: model)
        else { return nil }
        let periods = facts.backtest.filter { $0.model == model }
        return Briefing.Section(
            title: "Forecast and sold",
            figures: [.init(charts: [chart], numbers: .backtest(periods))]
        )
    }

    /// The data and what the checks found, errors and warnings only; drift has a section of its own.
    static func data(_ report: ValidationReport) -> Briefing.Section {
        let span = [report.firstPeriod, report.lastPeriod].compactMap { $0?.description }.joined(separator: " to ")
        let grave = report.findings.filter(\.isGrave)
        return Briefing.Section(
            title: "Data",
            facts: [
                .init(label: "Rows", value: "\(report.rows)"), .init(label: "From, to", value: span),
                .init(label: "Findings", value: "\(report.findings.count), of which \(grave.count) matter"),
            ],
            sentences: grave.filter { $0.check != .drift }.map {
                "\($0.severity.rawValue), \($0.check.rawValue): \($0.problem)"
            }
        )
    }
}

extension Finding {
    /// Whether the message tells it; notes are for the record.
    fileprivate var isGrave: Bool { severity == .error || severity == .warning }
}
