import Artifacts
import Lottery
import Pipelines
import StepKit

/// What a run of one country would do.
struct CountryPlan: Encodable, Hashable, Sendable {
    /// One step.
    struct Step: Encodable, Hashable, Sendable {
        let step: String
        let isDue: Bool
        let reason: String
    }

    /// The country, or the name of its config where that cannot be read.
    let country: String
    /// The draw; nil where it is not known.
    let draw: CalendarDay?
    /// Whether anything would run.
    let isDue: Bool
    /// What happens to the country as a whole, in words.
    let verdict: String
    let steps: [Step]
    /// What keeps the country from running.
    let problem: ErrorDocument?

    /// Shows a decision.
    init(_ decision: RunDecision, of pinned: PinnedCountry) {
        country = pinned.configuration.country.text
        draw = pinned.day.draw
        isDue = decision.plan.isDue
        verdict = decision.choice.verdict
        steps = decision.plan.entries.map { Step($0, decision.choice) }
        problem = nil
    }

    /// Shows why there is no decision.
    init(_ error: ToldError, of file: CountryFile) {
        country = file.country
        (draw, isDue, steps) = (nil, false, [])
        verdict = "cannot run: \(error.what.split(separator: "\n").first ?? "")"
        problem = ErrorDocument(error)
    }
}

extension CountryPlan.Step {
    fileprivate init(_ entry: StepPlan.Entry, _ choice: RunChoice) {
        step = entry.step.name
        switch (entry.fate, choice) {
        case (.runs(let reasons), _): (isDue, reason) = (true, "would run: \(reasons.joined(separator: "; "))")
        case (.takenOver, .new(let taken?)):
            (isDue, reason) = (false, "would be taken over from run \(taken.parent.manifest.run)")
        case (.takenOver, _), (.done, _): (isDue, reason) = (false, "done")
        }
    }
}

extension RunChoice {
    fileprivate var verdict: String {
        switch self {
        case .nothingToDo(let run): "nothing to do: run \(run.manifest.run) is complete"
        case .resume(let run): "would go on with run \(run.manifest.run)"
        case .new(nil): "would open a new run"
        case .new(let taken?): "would open a new run after run \(taken.parent.manifest.run)"
        }
    }
}

extension CountryPlan: CustomStringConvertible {
    /// A headline, then one line a step.
    var description: String {
        let width = steps.map(\.step.count).max() ?? 0
        let lines = steps.map { step in
            "  \(step.step)\(String(repeating: " ", count: width - step.step.count))  \(step.reason)\n"
        }
        return headline + lines.joined()
    }

    /// Country, draw, and what happens as a whole.
    var headline: String { "\(country)\(draw.map { ", draw of \($0)" } ?? ""): \(verdict)\n" }
}
