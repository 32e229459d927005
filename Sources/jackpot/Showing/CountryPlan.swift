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

    let country: CountryName
    let draw: CalendarDay
    /// What happens to the country as a whole, in words.
    let verdict: String
    let steps: [Step]

    /// Chooses as a run would, without opening one.
    ///
    /// - Throws: what keeps the country from running.
    init(_ file: CountryFile, _ opening: RunOpening, asOf: CalendarDay?) throws {
        let pinned = try PinnedCountry(file, in: opening.workspace, asOf: asOf, now: opening.world.now())
        country = pinned.configuration.country
        draw = pinned.day.draw
        let pipeline = opening.pipeline(of: country)
        switch try opening.choice(for: pinned, .due) {
        case .nothingToDo(let run):
            verdict = "nothing to do: run \(run.manifest.run) is complete"
            steps = try RunPlan(of: pipeline, in: run.folder).entries.map(Step.init)
        case .resume(let run):
            verdict = "would go on with run \(run.manifest.run)"
            steps = try RunPlan(of: pipeline, in: run.folder).entries.map(Step.init)
        case .new(nil):
            verdict = "would open a new run"
            steps = RunPlan(of: pipeline).entries.map(Step.init)
        case .new(let taken?):
            verdict = "would open a new run, as \(taken.parent.manifest.run) ended without success"
            steps = RunPlan(of: pipeline).entries.map { entry in
                let isTaken = taken.steps.contains(entry.step.name)
                return isTaken ? Step(takenOver: entry.step.name) : Step(entry)
            }
        }
    }
}

extension CountryPlan.Step {
    fileprivate init(_ entry: RunPlan.Entry) {
        self.init(step: entry.step.name, isDue: !entry.state.isDone, reason: entry.state.words)
    }

    fileprivate init(takenOver step: String) {
        self.init(step: step, isDue: false, reason: "would be taken over")
    }
}

extension CountryPlan: CustomStringConvertible {
    /// A headline, then one line a step.
    var description: String {
        let width = steps.map(\.step.count).max() ?? 0
        let lines = steps.map { step in
            "  \(step.step)\(String(repeating: " ", count: width - step.step.count))  \(step.reason)\n"
        }
        return "\(country), draw of \(draw): \(verdict)\n" + lines.joined()
    }
}
