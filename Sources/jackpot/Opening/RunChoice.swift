import Artifacts
import Lottery
import Pipelines

/// Which run folder answers a request: one that is there, or a new one.
enum RunChoice: Sendable {
    /// A complete run says already what a new one would say.
    case nothingToDo(PastRun)
    /// An interrupted run goes on.
    case resume(PastRun)
    /// A new run, with steps taken over from another.
    case new(TakenOver?)

    /// Steps that a new run takes over from the run that it repeats in part.
    struct TakenOver: Sendable {
        let parent: PastRun
        let steps: [String]

        /// Whether the model of the parent was already registered: then the champion is the one that the parent met.
        func includesRegistration(in pipeline: Pipeline) -> Bool {
            pipeline.writer(of: .registration).map { steps.contains($0.name) } ?? false
        }
    }
}

/// Chooses among the runs of a country for a draw.
struct RunChooser {
    /// The country's steps.
    let pipeline: Pipeline
    /// The steps that are to be repeated; nil where no part was asked for.
    let repeated: Set<String>?
    let pinned: PinnedCountry
    /// The cash pool that the country belongs to; nil where it belongs to none.
    let pool: WorkspacePool?
    let code: PinnedCode
    /// The version in force now.
    let champion: Int?
    /// Runs for the draw, newest first.
    let past: [PastRun]

    /// - Throws: `DriverError` where a part is to be repeated and there is nothing to repeat it from.
    func choice(for request: RunRequest) throws -> RunChoice {
        if let repeated { return .new(try takenOver(repeating: repeated)) }
        if request == .again { return .new(nil) }
        let alike = try past.filter(answersTheSame)
        let plans = try alike.map { try RunPlan(of: pipeline, in: $0.folder) }
        let pairs = zip(alike, plans)
        if let complete = pairs.first(where: { $0.1.isComplete }) { return .nothingToDo(complete.0) }
        guard let (run, plan) = pairs.first(where: { _ in true }) else { return .new(nil) }
        return plan.canResume ? .resume(run) : .new(RunChoice.TakenOver(parent: run, steps: plan.reusableSteps))
    }

    /// Whether a run has the key that a run of now would have.
    ///
    /// A model that the run itself brought into force does not count as a change: it is the run's own answer.
    private func answersTheSame(_ run: PastRun) throws -> Bool {
        let met = run.manifest.champion?.version
        guard try run.manifest.key == RunKey(pinned, code: code, champion: met, pool: pool).text() else { return false }
        return met == champion || (champion != nil && run.promotedVersion == champion)
    }

    /// The newest run that has done every step that is not to be repeated.
    private func takenOver(repeating repeated: Set<String>) throws -> RunChoice.TakenOver {
        let kept = pipeline.programSteps.map(\.name).filter { !repeated.contains($0) }
        let parent = try past.first { run in
            let plan = try RunPlan(of: pipeline, in: run.folder)
            return plan.entries.allSatisfy { !kept.contains($0.step.name) || $0.state.isDone }
        }
        guard let parent else {
            throw DriverError.noParent(country: pinned.configuration.country, draw: pinned.day.draw, steps: kept)
        }
        try checkData(of: parent, kept: kept)
        return RunChoice.TakenOver(parent: parent, steps: kept)
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
