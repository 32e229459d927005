import Artifacts

/// A pipeline as text for a terminal: each step with what it reads, writes and touches.
public struct PipelineText: CustomStringConvertible {
    private let pipeline: Pipeline

    /// The picture of a pipeline.
    public init(_ pipeline: Pipeline) {
        self.pipeline = pipeline
    }

    /// The title, then the steps in run order; `?` marks what can be absent.
    public var description: String {
        let schedule = pipeline.schedule.map { ", \($0.cron) \($0.timeZone)" } ?? ""
        let title = "\(pipeline.name): once per \(pipeline.scope.rawValue)\(schedule)\n"
        return ([title + line("given", pipeline.given, [])] + pipeline.steps.map(step)).joined(separator: "\n")
    }

    private func step(_ step: PipelineStep) -> String {
        let touches = step.uses.map(\.rawValue) + step.secrets.map { "secret \($0)" }
        let always = step.condition == .always ? ", always" : ""
        let pool = step.scope == .pool ? "once per cash pool, " : ""
        let title = "\(step.name)  (\(pool)at most \(DurationText.write(step.timeout))\(always))\n"
        let touched = touches.isEmpty ? "" : "  touches  \(touches.joined(separator: ", "))\n"
        return title + line("reads", step.reads, step.mayRead) + line("writes", step.writes, step.mayWrite) + touched
    }

    private func line(_ verb: String, _ artifacts: [ArtifactName], _ absent: [ArtifactName]) -> String {
        let names = artifacts.map(\.rawValue) + absent.map { "\($0)?" }
        let padding = String(repeating: " ", count: 9 - verb.count)
        return names.isEmpty ? "" : "  \(verb)\(padding)\(names.joined(separator: ", "))\n"
    }
}
