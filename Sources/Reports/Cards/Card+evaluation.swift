import Foundation
import Lottery

extension Card {
    /// What is measured, and the thresholds that it is held against.
    static func metrics(_ facts: RunFacts) -> Section {
        let measures = [
            "WAPE: sum of absolute errors over sum of tickets.",
            "MASE, RMSSE: absolute and squared errors over those of last year's sales of the same week.",
            "Bias: sum of errors, forecast less actual, over sum of tickets.",
            "Pinball loss over 5, 10, … 95 %, over mean tickets.",
            "Coverage: share of periods inside the nominal interval.",
        ]
        let checks = facts.evaluation?.verdict.checks.map { check in
            [check.measure, number(check.value), number(check.limit), check.isKept ? "kept" : "missed"]
        }
        let thresholds = checks.map { [table(["Threshold of the gate", "Value", "Limit", "Verdict"], $0)] } ?? []
        return Section(heading: "Metrics", paragraphs: [list(measures)] + thresholds)
    }

    /// The periods that the model was judged on.
    static func evaluationData(_ facts: RunFacts) -> Section {
        guard let evaluation = facts.evaluation else {
            return Section(heading: "Evaluation data", paragraphs: ["None: the run did not get to judge the model."])
        }
        return Section(
            heading: "Evaluation data",
            paragraphs: [
                "\(evaluation.origins) rolling origins, one period ahead each, \(evaluation.firstPeriod) to "
                    + "\(evaluation.lastPeriod); every forecast knew what had been published before its period."
            ]
        )
    }

    /// The scores of the model, its rivals and its choice among families.
    static func analyses(_ card: ModelCard, _ facts: RunFacts) -> Section {
        let scores = facts.evaluation.map { [$0.challenger] + [$0.champion].compactMap(\.self) + $0.baselines } ?? []
        let rows = scores.map { score in
            [score.model, number(score.wape)]
                + [score.mase52, score.rmsse52, score.bias, score.pinball, score.coverage80, score.coverage95].map {
                    $0.map(number) ?? ""
                }
        }
        let headings = ["Model", "WAPE", "MASE", "RMSSE", "Bias", "Pinball", "80 % held", "95 % held"]
        let families = card.candidates.map { [$0.family.rawValue, number($0.wape)] }
        let coefficients = card.coefficients.map { [$0.feature, number($0.value), number($0.standardError)] }
        return Section(
            heading: "Quantitative analyses",
            paragraphs: (rows.isEmpty ? [] : [table(headings, rows)]) + [
                table(["Family tried", "WAPE"], families),
                table(["Coefficient, on log tickets", "Value", "Standard error"], coefficients),
                list([
                    elasticity(card.jackpotEffect),
                    "Standard deviation of the errors of log tickets: \(number(card.residualDeviation)).",
                ]),
            ]
        )
    }

    private static func elasticity(_ effect: JackpotEffect) -> String? {
        guard let elasticity = effect.elasticity, let interval = effect.interval else { return nil }
        return "Elasticity of sales in the jackpot: \(number(elasticity)), 95 % interval "
            + "\(number(interval.lowerBound)) to \(number(interval.upperBound))."
    }

    /// Four digits after the point.
    private static func number(_ value: Double) -> String { String(format: "%.4f", value) }
}
