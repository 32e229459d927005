import Foundation
import Lottery

extension Briefing.Section {
    /// The steps that did not finish.
    static func failures(_ failures: [RunFacts.Failure]) -> Briefing.Section {
        Briefing.Section(
            title: "What went wrong",
            sentences: failures.map { "\($0.step): \($0.explanation)" }
        )
    }

    /// The model, its errors and the gate; nil before a model was judged.
    static func model(_ facts: RunFacts) -> Briefing.Section? {
        guard let evaluation = facts.evaluation else { return nil }
        let scores = [evaluation.challenger] + [evaluation.champion].compactMap(\.self) + evaluation.baselines
        let errors = scores.map { Briefing.Fact(label: "Error of \($0.model)", value: percent($0.wape) + " of sales") }
        let verdict = Briefing.Fact(label: "Gate", value: evaluation.verdict.isPassed ? "passed" : "refused")
        let coverage = evaluation.challenger.coverage80.map {
            Briefing.Fact(label: "80 % interval held", value: "\(percent($0)) of \(evaluation.origins) weeks")
        }
        let refused = evaluation.verdict.checks.filter { !$0.isKept }.map { check in
            "\(check.measure) is \(short(check.value)), limit \(short(check.limit)): short by \(short(-check.margin))."
        }
        let effect = facts.card.map { [$0.jackpotEffect.explanation] } ?? []
        let registered = facts.registration.map { [$0.explanation] } ?? []
        return Briefing.Section(
            title: "Model",
            facts: [verdict] + [coverage].compactMap(\.self) + errors,
            sentences: refused + effect + registered
        )
    }

    /// The data and what the checks found, errors and warnings only.
    static func data(_ report: ValidationReport) -> Briefing.Section {
        let span = [report.firstPeriod, report.lastPeriod].compactMap { $0?.description }.joined(separator: " to ")
        let grave = report.findings.filter { $0.severity == .error || $0.severity == .warning }
        return Briefing.Section(
            title: "Data",
            facts: [
                .init(label: "Rows", value: "\(report.rows)"), .init(label: "Weeks", value: span),
                .init(label: "Findings", value: "\(report.findings.count), of which \(grave.count) matter"),
            ],
            sentences: grave.map { "\($0.severity.rawValue), \($0.check.rawValue): \($0.problem)" }
        )
    }

    /// Where the answer came from, and how to prove it.
    static func provenance(_ run: RunManifest) -> Briefing.Section {
        let commit = (run.code.commit ?? "unknown") + (run.code.isDirty ? ", with local changes" : "")
        let facts: [Briefing.Fact?] = [
            .init(label: "Run", value: run.run),
            .init(label: "Code", value: commit),
            .init(label: "Data", value: run.salesData.sha256),
            .init(label: "Config", value: run.configuration.sha256),
            run.image.map { .init(label: "Image", value: $0.tag) },
        ]
        return Briefing.Section(
            title: "Provenance",
            facts: facts.compactMap(\.self),
            sentences: ["Check it with: jackpot verify \(run.run)"]
        )
    }
}

private func short(_ number: Double) -> String { String(format: "%.4g", number) }
