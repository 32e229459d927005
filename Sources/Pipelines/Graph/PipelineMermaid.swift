import Artifacts

/// A pipeline as a Mermaid flowchart: steps as boxes, artifacts on the arrows, dotted where they can be absent.
public struct PipelineMermaid: CustomStringConvertible {
    private let pipeline: Pipeline

    /// The picture of a pipeline.
    public init(_ pipeline: Pipeline) {
        self.pipeline = pipeline
    }

    /// The text of the flowchart.
    public var description: String {
        let boxes = [given] + pipeline.steps.map(box)
        let edges = pipeline.steps.flatMap { step in arrows(into: step, step.reads, "-->") + dotted(into: step) }
        return (["flowchart TD"] + (boxes + edges).map { "    " + $0 }).joined(separator: "\n") + "\n"
    }

    private var given: String { "given[(\(pipeline.given.map(\.rawValue).joined(separator: "<br/>")))]" }

    private func box(_ step: PipelineStep) -> String {
        let touches = step.uses.map(\.rawValue) + step.secrets.map { "secret \($0)" }
        let scope = step.scope == .pool ? ["once per cash pool"] : []
        let label = ([step.name] + scope + touches).joined(separator: "<br/>")
        return step.condition == .always ? "\(step.name)([\"\(label)\"])" : "\(step.name)[\"\(label)\"]"
    }

    /// Arrows for what can be absent, from writers that have no solid arrow already.
    private func dotted(into step: PipelineStep) -> [String] {
        let solid = Set(step.reads.map(source))
        return arrows(into: step, step.mayRead.filter { !solid.contains(source($0)) }, "-.->")
    }

    /// One arrow per writer, with its artifacts on it; a step that reads everything gets arrows without names.
    private func arrows(into step: PipelineStep, _ artifacts: [ArtifactName], _ arrow: String) -> [String] {
        var sources: [String] = []
        for artifact in artifacts where !sources.contains(source(artifact)) { sources.append(source(artifact)) }
        return sources.map { from in
            guard step.condition != .always else { return "\(from) \(arrow) \(step.name)" }
            let label = artifacts.filter { source($0) == from }.map(\.rawValue).joined(separator: "<br/>")
            return "\(from) \(arrow)|\(label)| \(step.name)"
        }
    }

    private func source(_ artifact: ArtifactName) -> String { pipeline.writer(of: artifact)?.name ?? "given" }
}
