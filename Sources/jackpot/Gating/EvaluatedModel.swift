import Artifacts
import Foundation
import Lottery
import Pipelines

/// What came of the steps that lead to a model's evaluation.
struct EvaluatedModel: Sendable {
    let run: PastRun
    /// One for each step after the opening, in run order.
    let results: [StepResult]

    /// The step that failed; nil where none did.
    var failure: StepResult? { results.first { !$0.isDone } }

    /// The new model's forecasts of the judged periods, oldest first.
    ///
    /// - Throws: `ArtifactError`.
    func forecasts(of evaluation: Evaluation) throws -> [BacktestPeriod] {
        // A baseline may bear the model's name; the model's own forecasts stand before it.
        var seen: Set<SalesPeriod> = []
        return try run.folder.read([BacktestPeriod].self).filter { row in
            row.model == evaluation.challenger.model && seen.insert(row.period).inserted
        }
    }
}

/// Runs the steps of the pipeline that lead to a model's evaluation, in a scratch folder.
struct EvaluationRun: Sendable {
    let pipeline: Pipeline
    let scratch: GateScratch
    let asOf: CalendarDay?
    let programs: ProgramFinder
    let groups: StepGroups
    let now: @Sendable () -> Date

    /// The steps, in run order.
    var steps: [PipelineStep] { pipeline.stepsNeeded(for: .evaluation) }

    /// The name of the opening, which the driver does itself.
    var openingStep: String { pipeline.openingStep?.name ?? "open" }

    /// A country's part of the outside world.
    ///
    /// - Throws: as `PinnedCountry`.
    func pin(_ file: CountryFile, in workspace: Workspace) throws -> PinnedCountry {
        try PinnedCountry(file, in: workspace, asOf: asOf, now: now())
    }

    /// Opens a run and runs the steps in it; `tell` hears of each.
    ///
    /// - Throws: `ArtifactError`, `RegistryError`.
    func model(
        of pinned: PinnedCountry,
        in workspace: Workspace,
        meeting champion: RegisteredModel?,
        tell: @Sendable (PipelineRun.Event) -> Void
    ) async throws -> EvaluatedModel {
        let run = try scratch.open(pinned, by: openingStep, meeting: champion)
        let pipelineRun = PipelineRun(
            of: pipeline,
            in: run.folder,
            grants: scratch.grants(workspace: workspace),
            programs: programs,
            attempts: StepAttempts(process: StepProcess(groups: groups))
        )
        return EvaluatedModel(run: run, results: try await pipelineRun.run(steps, tell: tell))
    }
}
