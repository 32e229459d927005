import Artifacts

/// A pipeline in Graphviz's language: steps as boxes, artifacts on the arrows, dashed where they can be absent.
public struct PipelineDot: CustomStringConvertible {
    private let pipeline: Pipeline

    /// The picture of a pipeline.
    public init(_ pipeline: Pipeline) {
        self.pipeline = pipeline
    }

    /// The text of the directed graph; a source of what is given is a cylinder, a step that always runs is rounded.
    public var description: String {
        let given = node("given", pipeline.given.map(\.rawValue), "shape=cylinder")
        let lines = [given] + pipeline.steps.map(box) + pipeline.steps.flatMap(arrows)
        let head = ["digraph \(quoted([pipeline.name])) {", "    rankdir=TB;", "    node [shape=box];"]
        return (head + lines.map { "    \($0);" } + ["}", ""]).joined(separator: "\n")
    }

    private func box(_ step: PipelineStep) -> String {
        let scope = step.scope == .pool ? ["once per cash pool"] : []
        let touches = step.uses.map(\.rawValue) + step.secrets.map { "secret \($0)" }
        let style = step.condition == .always ? "shape=box, style=rounded" : "shape=box"
        return node(step.name, [step.name] + scope + touches, style)
    }

    private func node(_ name: String, _ lines: [String], _ style: String) -> String {
        "\(quoted([name])) [label=\(quoted(lines)), \(style)]"
    }

    /// One arrow per writer, with its artifacts on it; dashed where nothing of it must be there.
    private func arrows(into step: PipelineStep) -> [String] {
        var sources: [String] = []
        for artifact in step.inputs where !sources.contains(source(artifact)) { sources.append(source(artifact)) }
        return sources.map { from in
            let needed = step.reads.filter { source($0) == from }
            let absent = step.mayRead.filter { source($0) == from }
            let label = quoted((needed.map(\.rawValue)) + absent.map { "\($0)?" })
            let style = needed.isEmpty ? ", style=dashed" : ""
            return "\(quoted([from])) -> \(quoted([step.name])) [label=\(label)\(style)]"
        }
    }

    private func source(_ artifact: ArtifactName) -> String { pipeline.writer(of: artifact)?.name ?? "given" }

    /// A quoted string of lines; names of steps need no quotes, those of pipelines may be any text.
    private func quoted(_ lines: [String]) -> String {
        let escaped = lines.map { $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
        return "\"\(escaped.joined(separator: "\\n"))\""
    }
}
