import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines
import StepKit

/// Repeats the steps of a run in a scratch folder, from what the run pinned.
///
/// The opening is taken over, since it is what was pinned. Steps that tell people are not repeated, nor are those that
/// decide for several countries.
struct RunRepetition: Sendable {
    let run: RunFolder
    let workspace: Workspace
    let registry: ModelRegistry
    /// Where secrets come from; they are read again.
    let secrets: String
    let programs: ProgramFinder
    /// The steps as the code of the run has them.
    let pipeline: Pipeline
    /// Makes an empty registry, which must be one that the programs know.
    let makeRegistry: @Sendable (URL) throws -> Void
    /// The step programs that run, for who must end them at once.
    let groups: StepGroups

    /// The steps that are repeated, in order.
    ///
    /// - Throws: `ArtifactError`.
    func steps() throws -> [PipelineStep] {
        let done = try run.receipts().filter(\.isDone).map(\.step)
        return pipeline.withoutPool.programSteps.filter { $0.condition != .always && done.contains($0.name) }
    }

    /// Steps of the run that are not repeated, but for its opening.
    ///
    /// - Throws: `ArtifactError`.
    func stepsLeftOut() throws -> [String] {
        let repeated = try steps().map(\.name) + [openingStep]
        return try run.receipts().filter(\.isDone).map(\.step).filter { !repeated.contains($0) }
    }

    /// Repeats the run and answers the folder that holds the same run again.
    ///
    /// - Throws: `ReproduceError`, `ArtifactError`, `RegistryError`.
    func repeated(in scratch: URL) async throws -> RunFolder {
        let manifest = try run.manifest()
        // Deep enough for data that lie some folders above the workspace.
        let place = scratch.appending(path: "1/2/3/4/5/6/workspace", directoryHint: .isDirectory)
        let twin = RunFolder(under: place.appending(path: "runs", directoryHint: .isDirectory), manifest)
        try twin.create()
        try twin.adopt(step: openingStep, from: run)
        try PinnedData(manifest: manifest, workspace: workspace.root).lay(in: place)
        let records = place.appending(path: "registry", directoryHint: .isDirectory)
        try makeRegistry(place)
        try registry.rehearse(manifest, try run.readIfPresent(Registration.self), in: records)
        try await runSteps(
            in: twin,
            StepGrants(workspace: place, registry: records, secrets: workspace.secrets(secrets))
        )
        return twin
    }

    private var openingStep: String { pipeline.openingStep?.name ?? "open" }

    private func runSteps(in twin: RunFolder, _ grants: StepGrants) async throws {
        let repetition = PipelineRun(
            of: pipeline.withoutPool,
            in: twin,
            grants: grants,
            programs: programs,
            attempts: StepAttempts(process: StepProcess(groups: groups))
        )
        let results = try await repetition.run(try steps())
        guard let failed = results.first(where: { !$0.isDone }) else { return }
        let said = try twin.failedReceipt(of: failed.step.name)?.outcome
        throw ReproduceError.stepFailed(
            failed.step.name,
            reason: said ?? failed.words,
            exitStatus: failed.exitCode.flatMap(ExitStatus.init) ?? .failed
        )
    }
}
