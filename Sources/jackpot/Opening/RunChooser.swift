import Artifacts
import Lottery
import ModelRegistry
import Pipelines

/// Chooses among the runs of a country for a draw; `plan` shows its choice and `run` follows it.
struct RunChooser {
    /// The country's steps.
    let pipeline: Pipeline
    /// The steps that are to be repeated whether due or not.
    let repeated: Set<String>
    let pinned: PinnedCountry
    /// What the steps depend on now.
    let now: PinnedSteps
    /// The version in force now.
    let champion: Int?
    /// The run that registered it.
    let registrar: String?
    /// The newest message of the draw that was told or is still to be; nil where nobody is told of it.
    let lastWord: ToldMessage?
    /// Runs for the draw, newest first.
    let past: [PastRun]

    /// - Throws: `DriverError` where a part is to be repeated and there is nothing to repeat it from; `ArtifactError`.
    func decision(for request: RunRequest) throws -> RunDecision {
        switch request {
        case .due: try due()
        case .again: again()
        case .from, .only: try repeating(request)
        }
    }

    private func due() throws -> RunDecision {
        var interrupted: (run: PastRun, plan: RunPlan)?
        for run in past where try answersTheSame(run) {
            let plan = try RunPlan(of: pipeline, in: run.folder)
            if plan.isComplete, isLastWord(of: run) {
                return RunDecision(choice: .nothingToDo(run), plan: StepPlan(goingOn: plan))
            }
            if !plan.isComplete, interrupted == nil { interrupted = (run, plan) }
        }
        if let interrupted, interrupted.plan.canResume {
            return RunDecision(choice: .resume(interrupted.run), plan: StepPlan(goingOn: interrupted.plan))
        }
        return try afterPastRun()
    }

    /// Whether a run's answer is what people heard last, or will: else it has to be told again.
    private func isLastWord(of run: PastRun) -> Bool {
        guard let lastWord else { return true }
        // An answer that cannot be read is none that could be told.
        return (try? run.folder.announcement())?.instruction == lastWord.content
    }

    /// A new run after the one from which most can be taken over; of equals the newest.
    private func afterPastRun() throws -> RunDecision {
        let candidates = try past.map { ($0, try plan(after: $0)) }
        guard var best = candidates.first else {
            let plan = StepPlan(goingOn: RunPlan(of: pipeline))
            return RunDecision(choice: .new(nil), plan: plan)
        }
        for candidate in candidates where candidate.1.takenOver.count > best.1.takenOver.count { best = candidate }
        return RunDecision(choice: .new(RunChoice.TakenOver(parent: best.0, steps: best.1.takenOver)), plan: best.1)
    }

    private func again() -> RunDecision {
        let all = Set(pipeline.programSteps.map(\.name))
        let plan = StepPlan(repeating: all, of: pipeline) { _ in "asked for" }
        return RunDecision(choice: .new(past.first.map { RunChoice.TakenOver(parent: $0, steps: []) }), plan: plan)
    }

    /// What would become of the steps in a new run after a past one.
    ///
    /// Where the past run's own model is in force and the step that registered it is taken over, the champion is the one
    /// that run met: it is no change. Otherwise the new model is judged anew, against the champion of now.
    private func plan(after run: PastRun) throws -> StepPlan {
        let plan = try RunPlan(of: pipeline, in: run.folder)
        let met = met(by: run)
        let kept = try StepPlan(after: plan) { try changes(of: $0, since: run, meeting: met) }
        let registration = pipeline.writer(of: .registration)?.name
        if registration.map(kept.takenOver.contains) ?? true { return kept }
        return try StepPlan(after: plan) { try changes(of: $0, since: run, meeting: champion) }
    }

    /// The champion that a run met, if the one in force now is still that one, or the run's own answer to it.
    ///
    /// A step that was killed after it had registered the model left no registration to read, only its row. A model that a
    /// person approved after its run is not the run's own answer: the run was decided without it.
    private func met(by run: PastRun) -> Int? {
        guard let champion else { return nil }
        let isOwn =
            run.registration.map { $0.outcome == .promoted && $0.version == champion }
            ?? (run.manifest.run == registrar)
        return isOwn ? run.manifest.champion?.version : champion
    }

    /// Whether every step of a run depends on what it would depend on now.
    private func answersTheSame(_ run: PastRun) throws -> Bool {
        let met = met(by: run)
        return try pipeline.programSteps.allSatisfy { try changes(of: $0, since: run, meeting: met).isEmpty }
    }

    private func changes(of step: PipelineStep, since run: PastRun, meeting champion: Int?) throws -> [String] {
        guard let earlier = run.manifest.steps?[step.name] else {
            return ["what run \(run.manifest.run) did it with is not known"]
        }
        return try now.inputs(of: step, meeting: champion).changes(since: earlier).map { "\($0) changed" }
    }
}

extension RunChooser {
    /// A new run that repeats a part, and takes the rest over from the newest run that has done it.
    private func repeating(_ request: RunRequest) throws -> RunDecision {
        let kept = pipeline.programSteps.map(\.name).filter { !repeated.contains($0) }
        let parent = try past.first { run in
            let plan = try RunPlan(of: pipeline, in: run.folder)
            return plan.entries.allSatisfy { !kept.contains($0.step.name) || $0.state.isKept }
        }
        guard let parent else {
            throw DriverError.noParent(country: pinned.configuration.country, draw: pinned.day.draw, steps: kept)
        }
        try checkData(of: parent, kept: kept)
        let plan = StepPlan(repeating: repeated, of: pipeline) { step in
            if step.condition == .always { return StepPlan.closing }
            return request.names(step) ? "asked for" : "follows \(request.step ?? "")"
        }
        let met = met(by: parent)
        let outdated = try pipeline.programSteps.filter { step in
            try kept.contains(step.name) && !changes(of: step, since: parent, meeting: met).isEmpty
        }
        let choice = RunChoice.new(RunChoice.TakenOver(parent: parent, steps: kept))
        return RunDecision(choice: choice, plan: plan, outdated: outdated.map(\.name))
    }

    /// What was read from other data cannot be kept.
    private func checkData(of parent: PastRun, kept: [String]) throws(DriverError) {
        let reader = pipeline.programSteps.first { step in
            kept.contains(step.name) && !Set(step.inputs).isDisjoint(with: pipeline.given)
        }
        let isSame =
            parent.manifest.salesData.sha256 == pinned.salesData.sha256
            && parent.manifest.plannedData?.sha256 == pinned.plannedData?.sha256
        guard let reader, !isSame else { return }
        throw .parentOutdated(country: pinned.configuration.country, parent: parent.manifest.run, step: reader.name)
    }
}

extension StepState {
    /// Whether a part that is asked for may keep what the step wrote, even though its inputs were written anew since.
    fileprivate var isKept: Bool {
        switch self {
        case .done, .outdated: true
        case .due, .failed, .damaged: false
        }
    }
}
