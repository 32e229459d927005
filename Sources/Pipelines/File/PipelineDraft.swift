import Artifacts

/// A value and where it stands in the file.
struct Located<Value> {
    let value: Value
    let line: Int
    let column: Int

    /// A mistake at this place.
    func problem(_ what: String, allowed: String) -> PipelineProblem {
        PipelineProblem(line: line, column: column, what: what, allowed: allowed)
    }

    /// A word at this place that is none of those that exist.
    func problem(_ what: String, unknown word: String, among known: Spelling) -> PipelineProblem {
        var problem = problem(what, allowed: known.words.isEmpty ? "nothing" : known.list)
        problem.suggestion = known.nearest(to: word)
        return problem
    }
}

/// A step as the file states it, before the steps are looked at together.
struct StepDraft {
    var name: Located<String>
    var program: [String] = []
    var reads: [Located<String>] = []
    var mayRead: [Located<String>] = []
    var writes: [Located<String>] = []
    var mayWrite: [Located<String>] = []
    var settings: [Setting] = []
    var uses: [PipelineStep.Contact] = []
    var secrets: [String] = []
    var scope = PipelineStep.Scope.country
    var condition = PipelineStep.Condition.success
    var timeout = Duration.seconds(3600)
    var retry: Located<String>?

    var inputs: [Located<String>] { reads + mayRead }
    var outputs: [Located<String>] { writes + mayWrite }
}

/// A pipeline as the file states it, before it is checked as a whole.
struct PipelineDraft {
    var name = ""
    var schedule: Pipeline.Schedule?
    var scope = Pipeline.Scope.country
    var given: [Located<String>] = []
    var retries: [String: RetryPolicy] = [:]
    var steps: [StepDraft] = []

    /// The pipeline, its steps in run order.
    func pipeline(order: [Int]) -> Pipeline {
        Pipeline(
            name: name,
            schedule: schedule,
            scope: scope,
            given: names(given),
            steps: order.map { finished(steps[$0]) }
        )
    }

    private func names(_ words: [Located<String>]) -> [ArtifactName] { words.map { ArtifactName(rawValue: $0.value) } }

    private func finished(_ step: StepDraft) -> PipelineStep {
        PipelineStep(
            name: step.name.value,
            program: step.program,
            reads: names(step.reads),
            mayRead: names(step.mayRead),
            writes: names(step.writes),
            mayWrite: names(step.mayWrite),
            settings: step.settings,
            uses: step.uses,
            secrets: step.secrets,
            scope: step.scope,
            condition: step.condition,
            timeout: step.timeout,
            retry: step.retry.flatMap { retries[$0.value] } ?? .never
        )
    }
}
