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
        let receipts = folder.lastReceipts()
        let problems = Self.problems(of: try folder.problems(among: receipts))
        let records = StepRecords(receipts, of: pipeline)
        entries = pipeline.programSteps.map { step in
            Entry(step: step, state: problems[step.name].map { .damaged($0) } ?? records.state(of: step))
        }
    }

    /// Whether every step is done.
    public var isComplete: Bool { entries.allSatisfy(\.state.isDone) }

    /// Whether the run can go on where it stopped.
    ///
    /// It cannot when something is damaged or outdated, nor when a step that runs whatever happens has already told how the run
    /// ended: what is left to do then belongs in a new run.
    public var canResume: Bool {
        entries.allSatisfy { entry in
            if entry.state.isSpoilt { return false }
            return isComplete || entry.step.condition != .always || !entry.state.isDone
        }
    }

    /// The first thing that is wrong with each step's records.
    private static func problems(of found: [RunFolderProblem]) -> [String: String] {
        let pairs = found.compactMap { problem in problem.step.map { ($0, problem.description) } }
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
