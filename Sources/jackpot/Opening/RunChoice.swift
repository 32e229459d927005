import Artifacts
import Pipelines

/// Which run folder answers a request: one that is there, or a new one.
enum RunChoice: Sendable {
    /// A complete run says already what a new one would say.
    case nothingToDo(PastRun)
    /// An interrupted run goes on.
    case resume(PastRun)
    /// A new run, after another one of the draw where there is one.
    case new(TakenOver?)

    /// What a new run takes over from the one that it follows.
    struct TakenOver: Sendable {
        let parent: PastRun
        let steps: [String]

        /// Whether the model of the parent was already registered: then the champion is the one that the parent met.
        func includesRegistration(in pipeline: Pipeline) -> Bool {
            pipeline.writer(of: .registration).map { steps.contains($0.name) } ?? false
        }
    }
}

/// A choice, and what becomes of every step by it.
struct RunDecision: Sendable {
    let choice: RunChoice
    let plan: StepPlan
    /// Steps that are taken over because that was asked for, though what they depend on changed.
    var outdated: [String] = []
}
