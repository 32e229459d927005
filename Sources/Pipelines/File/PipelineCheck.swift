import Artifacts

/// Looks at the steps of a pipeline together: who writes what, who reads what nobody writes, who waits for whom.
struct PipelineCheck {
    /// Positions of the steps in run order; nil where there is no order.
    private(set) var order: [Int]?
    /// What is wrong.
    private(set) var problems: [PipelineProblem] = []

    private let draft: PipelineDraft
    private let known: Spelling
    private var writers: [String: String] = [:]

    init(_ draft: PipelineDraft, knownArtifacts: [ArtifactName]) {
        self.draft = draft
        known = Spelling(words: knownArtifacts.map(\.rawValue).sorted())
        checkNames()
        checkWriters()
        checkReaders()
        checkRetries()
        findOrder()
    }

    private mutating func checkNames() {
        let given = Set(draft.given.map(\.value))
        for step in draft.steps {
            for artifact in step.inputs + step.outputs
            where !known.words.contains(artifact.value) && !given.contains(artifact.value) {
                let what = "step \(step.name.value) names '\(artifact.value)', which is no artifact"
                problems.append(artifact.problem(what, unknown: artifact.value, among: known))
            }
        }
    }

    private mutating func checkWriters() {
        for given in draft.given { writers[given.value] = "the outside world" }
        for step in draft.steps {
            for artifact in step.outputs {
                if let other = writers[artifact.value] {
                    let what = "\(artifact.value) is written by step \(step.name.value) and by \(other)"
                    problems.append(artifact.problem(what, allowed: "one writer for each artifact"))
                }
                writers[artifact.value] = "step \(step.name.value)"
            }
        }
    }

    private mutating func checkReaders() {
        for step in draft.steps {
            for artifact in step.inputs where writers[artifact.value] == nil && known.words.contains(artifact.value) {
                let what = "step \(step.name.value) reads \(artifact.value), which no step writes"
                problems.append(artifact.problem(what, allowed: "what is given or written by a step"))
            }
        }
    }

    private mutating func checkRetries() {
        let classes = Spelling(words: draft.retries.keys.sorted())
        for step in draft.steps {
            guard let retry = step.retry, draft.retries[retry.value] == nil else { continue }
            let what = "step \(step.name.value) names retry class '\(retry.value)', which does not exist"
            problems.append(retry.problem(what, unknown: retry.value, among: classes))
        }
    }

    private mutating func findOrder() {
        let found = StepOrder(draft.steps)
        guard let first = found.cycle.first else {
            order = found.order
            return
        }
        let steps = found.cycle.map { draft.steps[$0] }
        let reasons = zip(steps, steps.dropFirst() + steps.prefix(1)).map { reader, writer in
            let artifact = reader.inputs.first { input in writer.outputs.contains { $0.value == input.value } }
            return "\(reader.name.value) reads \(artifact?.value ?? ""), which \(writer.name.value) writes"
        }
        let what = "steps wait for themselves: \(reasons.joined(separator: "; "))"
        problems.append(draft.steps[first].name.problem(what, allowed: "reading what is given or written before"))
    }
}
