public import Artifacts
import Foundation
import Yams

/// Reads a pipeline file: one pipeline, or every error that the file has.
public struct PipelineReader {
    /// The largest file that is read, bytes.
    private static let sizeLimit = 1 << 20
    private static let schema = "pipeline/1"

    private let knownArtifacts: [ArtifactName]
    private var notes: [PipelineProblem] = []

    private init(knownArtifacts: [ArtifactName]) {
        self.knownArtifacts = knownArtifacts
    }

    /// - Throws: `PipelineFileError` with every error of the text.
    public static func read(
        _ text: String,
        file: String,
        knownArtifacts: [ArtifactName] = Catalog.entries.map(\.name)
    ) throws(PipelineFileError) -> Pipeline {
        var reader = PipelineReader(knownArtifacts: knownArtifacts)
        let pipeline = reader.pipeline(text)
        guard let pipeline, reader.notes.isEmpty else { throw PipelineFileError(file: file, problems: reader.notes) }
        return pipeline
    }

    private mutating func pipeline(_ text: String) -> Pipeline? {
        guard let root = document(text), let draft = draft(root) else { return nil }
        let check = PipelineCheck(draft, knownArtifacts: knownArtifacts)
        notes += check.problems
        return check.order.map { draft.pipeline(order: $0) }
    }

    private mutating func document(_ text: String) -> Node? {
        let start = Located(value: (), line: 1, column: 1)
        guard text.utf8.count <= Self.sizeLimit else {
            notes.append(start.problem("the file has \(text.utf8.count) bytes", allowed: "at most 1 MiB"))
            return nil
        }
        do {
            if let root = try Parser(yaml: text, resolver: .basic).singleRoot() { return root }
            notes.append(start.problem("the file is empty", allowed: "one YAML document"))
        } catch {
            notes.append(PipelineProblem(yaml: error))
        }
        return nil
    }

    private mutating func draft(_ root: Node) -> PipelineDraft? {
        let keys = ["schema", "name", "schedule", "foreach", "given", "retries", "steps"]
        guard let top = MappingReader(root, subject: "the pipeline", allowed: keys, notes: &notes) else { return nil }
        var draft = PipelineDraft()
        _ = top.required("schema", &notes)
        _ = top.value("schema", allowed: Self.schema, notes: &notes) { $0.scalar?.string == Self.schema ? true : nil }
        draft.name = top.required("name", &notes)?.scalar?.string ?? ""
        draft.schedule = top["schedule"].flatMap { schedule($0) }
        _ = top.required("foreach", &notes)
        draft.scope = top.choice("foreach", &notes) ?? .country
        draft.given = top.words("given", &notes)
        draft.retries = top["retries"].map { retries($0) } ?? [:]
        draft.steps = top.required("steps", &notes).map { steps($0) } ?? []
        return draft
    }

    private mutating func schedule(_ node: Node) -> Pipeline.Schedule? {
        let keys = ["cron", "timezone"]
        guard let reader = MappingReader(node, subject: "schedule", allowed: keys, notes: &notes) else { return nil }
        _ = reader.required("cron", &notes)
        _ = reader.required("timezone", &notes)
        let cron = reader.value("cron", allowed: "five fields: minute hour day month weekday", notes: &notes) { node in
            node.scalar.flatMap { $0.string.split(separator: " ").count == 5 ? $0.string : nil }
        }
        let zone = reader.value("timezone", allowed: "an IANA name, such as UTC", notes: &notes) { node in
            node.scalar.flatMap { TimeZone(identifier: $0.string) == nil ? nil : $0.string }
        }
        guard let cron, let zone else { return nil }
        return Pipeline.Schedule(cron: cron, timeZone: zone)
    }

    private mutating func retries(_ node: Node) -> [String: RetryPolicy] {
        guard let classes = node.mapping else {
            let allowed = "transient: {attempts: 3, wait: 30s, backoff: 2}"
            notes.append(node.problem("retries is not a mapping", allowed: allowed))
            return [:]
        }
        var policies: [String: RetryPolicy] = [:]
        for (key, value) in classes { policies[key.string ?? ""] = retryClass(key.string ?? "", value) }
        return policies
    }

    private mutating func retryClass(_ name: String, _ node: Node) -> RetryPolicy {
        let keys = ["attempts", "wait", "backoff"]
        let subject = "retry class \(name)"
        guard let reader = MappingReader(node, subject: subject, allowed: keys, notes: &notes) else { return .never }
        _ = reader.required("attempts", &notes)
        let attempts = reader.value("attempts", allowed: "1 to 20", notes: &notes) { node in
            node.int.flatMap { (1...20).contains($0) ? $0 : nil }
        }
        let wait = reader.value("wait", allowed: DurationText.allowed, notes: &notes) { $0.duration }
        let backoff = reader.value("backoff", allowed: "1 to 10", notes: &notes) { node in
            node.float.flatMap { (1...10).contains($0) ? $0 : nil }
        }
        return RetryPolicy(attempts: attempts ?? 1, wait: wait ?? .seconds(30), backoff: backoff ?? 1) ?? .never
    }

    private mutating func steps(_ node: Node) -> [StepDraft] {
        guard let steps = node.mapping, !steps.isEmpty else {
            let allowed = "train: {run: [jackpot-train], …}"
            notes.append(node.problem("steps is not a mapping with at least one step", allowed: allowed))
            return []
        }
        return steps.compactMap { key, value in
            StepDraft(name: key.located(key.string ?? ""), value, notes: &notes)
        }
    }
}

extension PipelineProblem {
    /// An error of the YAML itself.
    fileprivate init(yaml error: any Error) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(line: mark.line, column: mark.column, what: "not YAML: \(problem)", allowed: "one YAML document")
        case .duplicatedKeysInMapping(let keys, let context):
            let what = "key \(keys.sorted().map { "'\($0)'" }.joined(separator: ", ")) stands twice in one mapping"
            self.init(line: context.mark.line, column: context.mark.column, what: what, allowed: "each key once")
        default:
            self.init(line: 1, column: 1, what: "not YAML: \(error)", allowed: "one YAML document")
        }
    }
}

extension Node {
    /// A time such as `90s`; nil for anything else.
    var duration: Duration? { scalar.flatMap { DurationText.read($0.string) } }
}
