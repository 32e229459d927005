import Artifacts
import Foundation
import Lottery
import Pipelines
import StepKit

/// Runs the pipeline for one country: chooses or opens a run, then runs what is due in it.
///
/// Nothing here throws: what went wrong is the outcome.
struct CountryRun: Sendable {
    let file: CountryFile
    let opening: RunOpening
    let request: RunRequest
    let draw: DrawChoice
    let secrets: String
    let progress: Progress
    let lock: CountryLock
    let groups: StepGroups

    /// Runs everything; for a country of a cash pool, everything that need not wait for the pool.
    func start() async -> CountryStage {
        do {
            try await takeLock()
        } catch {
            return .over(notOpened(error, nil))
        }
        let stage = await startHolding()
        if stage.waiting == nil { lock.release() }
        return stage
    }

    /// Waits for the country's lock, or refuses to, as was asked for.
    func takeLock() async throws {
        try await lock.take { progress.heard($0, of: file.country) }
    }

    /// Runs the steps that decide for the cash pool, with the runs of its other countries at hand.
    func decidePool(_ waiting: WaitingRun, beside others: [RunFolder]) async throws -> [StepResult] {
        try await results(of: opening.poolSteps, in: waiting.run, after: waiting.results, beside: others)
    }

    /// Runs what waited for the pool.
    func finish(_ waiting: WaitingRun) async -> CountryOutcome {
        defer { lock.release() }
        let rest = opening.pipeline.stepsAfterPool.filter { !opening.poolSteps.contains($0) }
        do {
            return try outcome(of: waiting.run, try await results(of: rest, in: waiting.run, after: waiting.results))
        } catch {
            return notOpened(error, waiting.run)
        }
    }

    /// Opens a run and tells of it.
    func open(_ pinned: PinnedCountry, takingOver taken: RunChoice.TakenOver?) throws -> PastRun {
        try opening.settle(pinned)
        let run = try opening.open(pinned, takingOver: taken)
        progress.opened(file.country, run, taken)
        return run
    }

    /// What became of a country that something other than a step kept from going on.
    func notOpened(_ error: any Error, _ run: PastRun?) -> CountryOutcome {
        let told = ToldError(error)
        progress.notOpened(file.country, told.what)
        return CountryOutcome(country: file.country, end: .notOpened(told), run: run)
    }
}

extension CountryRun {
    private func startHolding() async -> CountryStage {
        do {
            let pinned = try PinnedCountry(file, in: opening.workspace, draw: draw, now: opening.world.now())
            let decision = try opening.decision(for: pinned, request)
            progress.outdated(file.country, decision.outdated)
            switch decision.choice {
            case .nothingToDo(let past):
                try opening.record(past)
                progress.nothingToDo(file.country, past)
                return .over(CountryOutcome(country: file.country, end: .nothingToDo, run: past))
            case .resume(let past):
                try opening.enter(past)
                progress.resumed(file.country, past)
                return await stage(of: past, pinned)
            case .new(let taken):
                return await stage(of: try open(pinned, takingOver: taken), pinned)
            }
        } catch {
            return .over(notOpened(error, nil))
        }
    }

    private func stage(of run: PastRun, _ pinned: PinnedCountry) async -> CountryStage {
        let pipeline = opening.pipeline(of: run.manifest.country)
        let later = pipeline.stepsAfterPool
        do {
            let results = try await results(of: pipeline.programSteps.filter { !later.contains($0) }, in: run)
            guard later.isEmpty else {
                return .waiting(WaitingRun(country: self, pinned: pinned, run: run, results: results))
            }
            return .over(try outcome(of: run, results))
        } catch {
            return .over(notOpened(error, run))
        }
    }

    private func outcome(of run: PastRun, _ results: [StepResult]) throws -> CountryOutcome {
        try opening.record(run)
        let failed = results.first { !$0.isDone }
        return CountryOutcome(country: file.country, end: failed.map { .stepFailed($0) } ?? .done, run: run)
    }

    private func results(
        of steps: [PipelineStep],
        in run: PastRun,
        after earlier: [StepResult] = [],
        beside others: [RunFolder] = []
    ) async throws -> [StepResult] {
        try await pipelineRun(in: run).run(steps, after: earlier, beside: others) {
            progress.heard($0, of: file.country)
        }
    }

    private func pipelineRun(in run: PastRun) -> PipelineRun {
        PipelineRun(
            of: opening.pipeline(of: run.manifest.country),
            in: run.folder,
            grants: StepGrants(
                workspace: opening.workspace.root,
                registry: opening.workspace.registry,
                secrets: opening.workspace.secrets(secrets)
            ),
            programs: opening.programs,
            attempts: StepAttempts(process: StepProcess(groups: groups, input: lock.standing))
        )
    }
}
