/// What would become of each program step of a run, in run order, and why.
public struct StepPlan: Hashable, Sendable {
    /// What would become of one step.
    public enum Fate: Hashable, Sendable {
        /// It is done in the run that would go on, or that is complete.
        case done
        /// It would be taken over from an earlier run.
        case takenOver
        /// It would run, for these reasons.
        case runs([String])
    }

    /// One step.
    public struct Entry: Hashable, Sendable {
        /// The step.
        public let step: PipelineStep
        /// What would become of it.
        public let fate: Fate
    }

    /// Why a step runs that runs whatever became of the others.
    public static let closing = "closes every run"

    /// Every program step, in run order.
    public let entries: [Entry]

    /// Names of the steps that would be taken over, in run order.
    public var takenOver: [String] { entries.filter { $0.fate == .takenOver }.map(\.step.name) }

    /// Whether anything would run.
    public var isDue: Bool { entries.contains { $0.fate != .done && $0.fate != .takenOver } }

    /// Going on in a run.
    public init(goingOn plan: RunPlan) {
        entries = plan.entries.map { entry in
            Entry(step: entry.step, fate: entry.state.cause.map { .runs([$0]) } ?? .done)
        }
    }

    /// A new run after another one: a step is taken over where it is done there, what it depends on is the same, and so
    /// is all that it reads of other steps.
    ///
    /// - Parameters:
    ///   - plan: the other run.
    ///   - changes: what changed of what a step depends on, beside what steps before it wrote, in words.
    /// - Throws: what `changes` throws.
    public init(after plan: RunPlan, changes: (PipelineStep) throws -> [String]) rethrows {
        var entries: [Entry] = []
        for entry in plan.entries {
            let causes = try changes(entry.step) + [entry.state.cause].compactMap(\.self)
            entries.append(Self.entry(entry.step, causes, after: entries))
        }
        self.entries = entries
    }

    /// A new run that does some steps, whatever became of them, and takes the others over.
    public init(repeating steps: Set<String>, of pipeline: Pipeline, because reason: (PipelineStep) -> String) {
        entries = pipeline.programSteps.map { step in
            Entry(step: step, fate: steps.contains(step.name) ? .runs([reason(step)]) : .takenOver)
        }
    }

    private static func entry(_ step: PipelineStep, _ causes: [String], after earlier: [Entry]) -> Entry {
        if step.condition == .always { return Entry(step: step, fate: .runs([Self.closing])) }
        guard causes.isEmpty else { return Entry(step: step, fate: .runs(causes)) }
        let writer = earlier.last { entry in
            entry.fate != .takenOver && !Set(entry.step.outputs).isDisjoint(with: step.inputs)
        }
        return Entry(step: step, fate: writer.map { .runs(["follows \($0.step.name)"]) } ?? .takenOver)
    }
}
