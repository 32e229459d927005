import Artifacts
import Foundation
import Lottery
import Pipelines
import StepKit

/// Runs the pipeline for one country: chooses or opens a run, then runs what is due in it.
struct CountryRun: Sendable {
    let file: CountryFile
    let opening: RunOpening
    let request: RunRequest
    let asOf: CalendarDay?
    let programs: ProgramFinder
    let secrets: String
    let progress: Progress

    /// Never throws: what went wrong is the outcome.
    func outcome() async -> CountryOutcome {
        let run: PastRun
        do {
            let pinned = try PinnedCountry(file, in: opening.workspace, asOf: asOf, now: opening.world.now())
            switch try opening.choice(for: pinned, request) {
            case .nothingToDo(let past):
                try opening.record(past)
                progress.nothingToDo(file.country, past)
                return CountryOutcome(country: file.country, end: .nothingToDo, run: past)
            case .resume(let past):
                progress.resumed(file.country, past)
                run = past
            case .new(let taken):
                run = try opening.open(pinned, takingOver: taken)
                progress.opened(file.country, run, taken)
            }
        } catch {
            return CountryOutcome(country: file.country, end: .notOpened(ToldError(error)), run: nil)
        }
        return await outcome(of: run)
    }

    private func outcome(of run: PastRun) async -> CountryOutcome {
        do {
            let results = try await pipelineRun(in: run).run { progress.heard($0, of: file.country) }
            try opening.record(run)
            let failed = results.first { !$0.isDone }
            return CountryOutcome(country: file.country, end: failed.map { .stepFailed($0) } ?? .done, run: run)
        } catch {
            return CountryOutcome(country: file.country, end: .notOpened(ToldError(error)), run: run)
        }
    }

    private func pipelineRun(in run: PastRun) -> PipelineRun {
        PipelineRun(
            of: opening.pipeline,
            in: run.folder,
            grants: StepGrants(
                workspace: opening.workspace.root,
                registry: opening.workspace.registry,
                secrets: opening.workspace.secrets(secrets)
            ),
            programs: programs,
            attempts: StepAttempts(process: StepProcess())
        )
    }
}
