import Foundation
import Lottery
import ModelRegistry
import Pipelines
import StepKit

extension Screen {
    /// A screen for a run of some countries; nil where standard error is no terminal that can draw over a line.
    ///
    /// How long steps take is known from each country's latest run.
    static func onTerminal(_ countries: [String], _ opening: RunOpening, jobs: Int) -> Screen? {
        guard Terminal.canRedraw(opening.world.environment) else { return nil }
        let board = ProgressBoard(
            countries,
            steps: opening.pipeline.withoutPool.programSteps.map(\.name),
            jobs: jobs,
            durations: StepDurations(earlier(countries, opening.registry)),
            at: opening.world.now()
        )
        return Screen(board, opening.world)
    }

    private static func earlier(_ countries: [String], _ registry: ModelRegistry) -> [String: [String: TimeInterval]] {
        let known = countries.compactMap { country -> (String, [String: TimeInterval])? in
            // Without earlier runs, or where they cannot be read, there is only no estimate.
            guard let name = try? CountryName(country), let last = try? registry.runs(of: name, limit: 1).first else {
                return nil
            }
            let steps = last.steps.filter { $0.exitStatus == .done }
            return (country, Dictionary(steps.map { ($0.step, Double($0.milliseconds) / 1_000) }) { $1 })
        }
        return Dictionary(known) { first, _ in first }
    }
}
