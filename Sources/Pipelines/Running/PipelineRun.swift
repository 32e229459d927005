public import Artifacts
public import Foundation
import Lottery

/// Runs the steps of a pipeline in an opened run folder, one after another.
///
/// A step whose receipt is valid is not repeated. After a failure only steps that run always are started.
public struct PipelineRun: Sendable {
    /// What a run tells while it goes on.
    public enum Event: Sendable {
        /// A step starts.
        case started(PipelineStep)
        /// An attempt at a step failed, and another one follows.
        case retried(PipelineStep, StepRetry)
        /// A step ended, or was passed over.
        case ended(StepResult)
    }

    private let pipeline: Pipeline
    private let folder: RunFolder
    private let grants: StepGrants
    private let programs: ProgramFinder
    private let attempts: StepAttempts
    private let now: @Sendable () -> Date

    /// A run of a pipeline in a folder that `open` has filled.
    public init(
        of pipeline: Pipeline,
        in folder: RunFolder,
        grants: StepGrants,
        programs: ProgramFinder,
        attempts: StepAttempts,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.pipeline = pipeline
        self.folder = folder
        self.grants = grants
        self.programs = programs
        self.attempts = attempts
        self.now = now
    }

    /// Runs what is due and answers one result per step, in run order; `tell` hears of each as it happens.
    ///
    /// - Throws: `ArtifactError` for a run folder that cannot be read.
    public func run(tell: @Sendable (Event) -> Void = { _ in }) async throws -> [StepResult] {
        try await run(pipeline.programSteps, tell: tell)
    }

    /// Runs what is due of some steps, and answers what came of them after what came of the steps before.
    ///
    /// - Parameters:
    ///   - steps: those that are run; others are held back.
    ///   - earlier: what came of the steps before them.
    ///   - members: the run folders of the other countries of a cash pool.
    ///   - tell: hears of each step as it happens.
    /// - Returns: the results of the steps before, then one for each of these, in run order.
    /// - Throws: `ArtifactError` for a run folder that cannot be read.
    public func run(
        _ steps: [PipelineStep],
        after earlier: [StepResult] = [],
        beside members: [RunFolder] = [],
        tell: @Sendable (Event) -> Void = { _ in }
    ) async throws -> [StepResult] {
        folder.removeLeftovers()
        var results = earlier
        for entry in try RunPlan(of: pipeline, in: folder).entries where steps.contains(entry.step) {
            let failure = results.first { !$0.isDone }
            let result = await result(of: entry, after: failure, beside: members, tell)
            tell(.ended(result))
            results.append(result)
        }
        return results
    }

    private func result(
        of entry: RunPlan.Entry,
        after failure: StepResult?,
        beside members: [RunFolder],
        _ tell: @Sendable (Event) -> Void
    ) async -> StepResult {
        let step = entry.step
        if entry.state.isDone { return passedOver(step, .alreadyDone) }
        if let failure, step.condition != .always || Task.isCancelled {
            return passedOver(step, .skipped(after: failure.step.name))
        }
        guard let name = step.program.first, let program = programs.path(of: name) else {
            let end = StepEnd.programMissing(step.program.first ?? "")
            note(end, of: step, since: now())
            return passedOver(step, .failed(end))
        }
        tell(.started(step))
        return await start(step, program: program, beside: members, tell)
    }

    private func passedOver(_ step: PipelineStep, _ outcome: StepResult.Outcome) -> StepResult {
        StepResult(step: step, outcome: outcome, logs: [], differences: [])
    }

    private func start(
        _ step: PipelineStep,
        program: String,
        beside members: [RunFolder],
        _ tell: @Sendable (Event) -> Void
    ) async -> StepResult {
        let start = now()
        let logs = StepLogs(runFolder: folder.url, step: step.name)
        let attempted = await attempts.run(step.retry, logs: logs, tell: { tell(.retried(step, $0)) }) { log in
            StepCommand(
                program: program,
                arguments: grants.arguments(for: step, runFolder: folder.url, members: members.map(\.url)),
                log: log,
                timeout: step.timeout
            )
        }
        guard attempted.end == .exited(ExitStatus.done.rawValue) else {
            // A step that was killed tells nobody which of its files are whole.
            folder.removeLeftovers()
            note(attempted.end, of: step, since: start)
            return StepResult(step: step, outcome: .failed(attempted.end), logs: attempted.logs, differences: [])
        }
        let (outcome, differences) = judgeReceipt(of: step)
        return StepResult(step: step, outcome: outcome, logs: attempted.logs, differences: differences)
    }

    /// Leaves a receipt for a program that could leave none, so that the step which closes the run can tell of it.
    private func note(_ end: StepEnd, of step: PipelineStep, since start: Date) {
        // A folder that takes no receipt has stopped the program, too: its end is told by the driver alone.
        guard end != .interrupted, let run = try? folder.manifest().run,
            let receipts = try? folder.receipts(), !receipts.contains(where: { $0.step == step.name }),
            let receipt = try? Receipt(
                step: step.name,
                run: run,
                read: [:],
                wrote: [:],
                secretsRead: [],
                exitStatus: ExitStatus(rawValue: end.exitCode) ?? .failed,
                outcome: end.words,
                fix: end.fix,
                program: step.program.first ?? "",
                startedAt: start,
                finishedAt: now()
            )
        else { return }
        try? folder.write(receipt)
    }

    private func judgeReceipt(of step: PipelineStep) -> (StepResult.Outcome, differences: [String]) {
        do {
            guard let receipt = try folder.receipt(of: step.name) else {
                return (.withoutReceipt("it wrote no receipt steps/\(step.name).json"), [])
            }
            return (.done, ReceiptComparison(step: step, receipt: receipt).differences)
        } catch {
            return (.withoutReceipt("its receipt cannot be used: \(error.what)"), [])
        }
    }
}
