public import Artifacts

/// What is done and what would run in a run folder, in run order.
public struct RunPlan: Hashable, Sendable {
    /// One step.
    public struct Entry: Hashable, Sendable {
        /// The step.
        public let step: PipelineStep
        /// Where it stands.
        public let state: StepState
    }

    /// Every program step, in run order.
    public let entries: [Entry]

    /// The plan of a run that does not exist yet.
    public init(of pipeline: Pipeline) {
        entries = pipeline.programSteps.map { Entry(step: $0, state: .due) }
    }

    /// The plan of a run: looks at every receipt and at every file that it names.
    ///
    /// - Throws: `ArtifactError` for a file that cannot be read.
    public init(of pipeline: Pipeline, in folder: RunFolder) throws(ArtifactError) {
        let problems = try Self.problems(in: folder)
        entries = pipeline.programSteps.map { step in
            Entry(step: step, state: problems[step.name].map { .damaged($0) } ?? Self.state(of: step, in: folder))
        }
    }

    /// Whether every step is done.
    public var isComplete: Bool { entries.allSatisfy(\.state.isDone) }

    /// Whether the run can go on where it stopped.
    ///
    /// It cannot when something is damaged, nor when a step that runs whatever happens has already told how the run
    /// ended: what is left to do then belongs in a new run.
    public var canResume: Bool {
        entries.allSatisfy { entry in
            if case .damaged = entry.state { return false }
            return isComplete || entry.step.condition != .always || !entry.state.isDone
        }
    }

    /// Names of the steps that need not be repeated when the rest runs anew: done, and so is all that they read.
    public var reusableSteps: [String] {
        var changed: Set<ArtifactName> = []
        let reusable = entries.filter { entry in
            let isReusable = entry.state.isDone && entry.step.condition != .always
            if isReusable, changed.isDisjoint(with: entry.step.inputs) { return true }
            changed.formUnion(entry.step.outputs)
            return false
        }
        return reusable.map(\.step.name)
    }

    private static func state(of step: PipelineStep, in folder: RunFolder) -> StepState {
        do {
            if try folder.receipt(of: step.name) != nil { return .done }
            guard let failed = try folder.failedReceipt(of: step.name) else { return .due }
            return .failed(failed.exitStatus, outcome: failed.outcome)
        } catch {
            return .damaged(error.what)
        }
    }

    /// The first thing that is wrong with each step's records.
    private static func problems(in folder: RunFolder) throws(ArtifactError) -> [String: String] {
        let pairs = try folder.verify().compactMap { problem in problem.step.map { ($0, problem.description) } }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension RunFolderProblem {
    /// The step whose records are wrong; nil for a file that no receipt names, which a failed attempt may leave.
    fileprivate var step: String? {
        switch self {
        case .missing(_, let step), .differs(_, let step, _, _): step
        case .brokenReceipt(let file, _): file.split(separator: "/").last.map { String($0.dropLast(5)) }
        case .notReceipted: nil
        }
    }
}
