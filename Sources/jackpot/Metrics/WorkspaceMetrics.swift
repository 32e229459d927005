import Artifacts
import Foundation
import Lottery
import ModelRegistry

/// What a monitoring system is told of a workspace: of each country its runs, its model, its gate, its risk.
///
/// Instants are told besides ages: an age is that of the writing, an instant stays true.
struct WorkspaceMetrics {
    let standings: [CountryStanding]
    /// How the countries ended that were run now, by name.
    let exitCodes: [String: Int32]
    /// The instant of the writing.
    let now: Date

    /// Every family that has a value, in a fixed order.
    var families: [MetricFamily] {
        (runs + steps + gate + decision + model + messages + writing).filter { !$0.samples.isEmpty }
    }

    /// The families in the text exposition format.
    var text: String { families.map(\.description).joined() }

    private var runs: [MetricFamily] {
        [
            family("last_success_timestamp_seconds", "When the last complete run ended, seconds since 1970.") {
                $0.lastSuccess?.timeIntervalSince1970
            },
            family("last_success_age_seconds", "Age of the last complete run when this was written.") {
                $0.lastSuccess.map(age)
            },
            MetricFamily(
                name: "run_exit_status",
                help: "Exit code of the last run: 0 done, 75 temporary, others as the manual says.",
                samples: exitStatuses.sorted { $0.key < $1.key }.map { country, code in
                    MetricFamily.Sample(labels: [label("country", country)], value: Double(code))
                }
            ),
        ]
    }

    private var exitStatuses: [String: Int32] {
        let recorded = standings.compactMap { standing in standing.exitCode.map { (standing.country, $0) } }
        return Dictionary(recorded) { first, _ in first }.merging(exitCodes) { $1 }
    }

    private var steps: [MetricFamily] {
        [
            several("step_duration_seconds", "How long each step of the last run took.") { standing in
                (standing.lastRun?.steps ?? []).map { step in
                    ([label("step", step.step)], Double(step.milliseconds) / 1_000)
                }
            }
        ]
    }

    private var gate: [MetricFamily] {
        [
            family("gate_passed", "Whether the gate passed the last run's model.") {
                $0.evaluation.map { $0.verdict.isPassed ? 1 : 0 }
            },
            checks("gate_value", "What the gate measured of the last run's model.", \.value),
            checks("gate_limit", "The limit that the gate holds it against.", \.limit),
            checks("gate_margin", "Distance to the limit, positive when kept.", \.margin),
            several("forecast_error", "Errors on unseen periods: WAPE a share of tickets, MASE a ratio.") { standing in
                [standing.evaluation?.challenger, standing.evaluation?.champion].compactMap(\.self).flatMap(errors)
            },
        ]
    }

    private func errors(of score: ForecastScore) -> [([MetricFamily.Label], Double)] {
        let values = [("wape", score.wape), ("mase52", score.mase52), ("bias", score.bias)]
        return values.compactMap { measure, value in
            value.map { ([label("model", score.model), label("measure", measure)], $0) }
        }
    }

    private func checks(
        _ name: String,
        _ help: String,
        _ value: KeyPath<GateVerdict.Check, Double>
    ) -> MetricFamily {
        several(name, help) { standing in
            (standing.evaluation?.verdict.checks ?? []).map { check in
                ([label("measure", Self.lasting(check.measure))], check[keyPath: value])
            }
        }
    }

    /// A measure without what stands in brackets, which changes from week to week: a label has to stay the same.
    private static func lasting(_ measure: String) -> String {
        measure.split(separator: " (").first.map(String.init) ?? measure
    }

    private var decision: [MetricFamily] {
        [
            family("breach_probability", "Probability that cash ends below the safety net, at the last answer.") {
                $0.outlook?.breachProbability
            },
            family("payout_ratio", "Payout ratio over the window at the last answer.") { $0.outlook?.payoutRatio },
            several("payout_ratio_slack", "Distance of the payout ratio to a bound, positive when kept.") { standing in
                let ratios: [ConstraintKind] = [.payoutRatioMinimum, .payoutRatioMaximum]
                return (standing.outlook?.slacks ?? []).filter { ratios.contains($0.constraint) }.map { slack in
                    ([label("rule", slack.constraint.rawValue)], slack.slack)
                }
            },
            family("answer_feasible", "Whether the last answer keeps every rule.") {
                $0.outlook.map { $0.isFeasible ? 1 : 0 }
            },
        ]
    }

    private var model: [MetricFamily] {
        [
            family("model_version", "Version of the model in force.") { $0.model.map { Double($0.version) } },
            family("model_timestamp_seconds", "When the model in force was registered, seconds since 1970.") {
                $0.model?.registeredAt.timeIntervalSince1970
            },
            family("model_age_seconds", "Age of the model in force when this was written.") {
                $0.model.map { age($0.registeredAt) }
            },
        ]
    }

    private var messages: [MetricFamily] {
        [family("outbox_messages", "Messages that wait to be sent.") { Double($0.pendingMessages) }]
    }

    private var writing: [MetricFamily] {
        let sample = MetricFamily.Sample(labels: [], value: now.timeIntervalSince1970.rounded(.down))
        return [
            MetricFamily(
                name: "written_timestamp_seconds",
                help: "When this was written, seconds since 1970.",
                samples: [sample]
            )
        ]
    }
}

extension WorkspaceMetrics {
    private func age(_ instant: Date) -> Double { max(0, now.timeIntervalSince(instant).rounded(.down)) }

    private func label(_ name: String, _ value: String) -> MetricFamily.Label {
        MetricFamily.Label(name: name, value: value)
    }

    /// At most one value for each country.
    private func family(_ name: String, _ help: String, _ value: (CountryStanding) -> Double?) -> MetricFamily {
        several(name, help) { standing in value(standing).map { [([], $0)] } ?? [] }
    }

    /// Several values for each country, told apart by further labels; of two with the same labels the first counts.
    private func several(
        _ name: String,
        _ help: String,
        _ values: (CountryStanding) -> [([MetricFamily.Label], Double)]
    ) -> MetricFamily {
        var seen: Set<[MetricFamily.Label]> = []
        let samples = standings.flatMap { standing in
            values(standing).map { labels, value in
                MetricFamily.Sample(labels: [label("country", standing.country)] + labels, value: value)
            }
        }.filter { seen.insert($0.labels).inserted }
        return MetricFamily(name: name, help: help, samples: samples)
    }
}

extension CountryStanding {
    /// How its latest run ended, as an exit code; nil while it goes on, or where it was interrupted.
    fileprivate var exitCode: Int32? {
        switch end {
        case .done: 0
        case .failed: lastRun?.steps.first { $0.exitStatus != .done }?.exitStatus.rawValue
        case .unfinished, nil: nil
        }
    }
}
