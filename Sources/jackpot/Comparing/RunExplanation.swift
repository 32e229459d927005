import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines

/// Why a run announces its jackpot, and what changed since the run of the draw before.
struct RunExplanation: Encodable {
    /// A rule that binds and what it costs.
    struct Rule: Encodable {
        let rule: String
        /// Expected net revenue that the best jackpot without the rule would bring more.
        let cost: Money
    }

    let run: String
    let country: CountryName
    let draw: CalendarDay
    let answer: String
    let explanation: String
    let gainOverLast: Money?
    let lastJackpot: Money?
    let binds: [Rule]
    let model: String?
    /// What changed since the run that this one knew as the one of the draw before; nil where it knew none, or where
    /// that is gone.
    let since: RunComparison?

    /// - Throws: `ArtifactError`, `RegistryError`.
    init(_ folder: RunFolder, _ registry: ModelRegistry, in workspace: Workspace) throws {
        let this = try ComparedRun(folder)
        let announced = this.announced
        run = this.manifest.run
        country = this.manifest.country
        draw = this.manifest.draw
        answer = this.answer
        explanation = announced?.explanation ?? Self.failure(this)
        gainOverLast = announced?.gainOverLast
        lastJackpot = announced?.lastJackpot
        binds = announced?.binding.map { Rule(rule: $0.constraint.title, cost: $0.shadowPrice) } ?? []
        model = announced?.model
        let earlier = try this.previous.flatMap { try Self.folder(of: $0.run, registry, under: workspace.runs) }
        let pipeline = try workspace.pipeline()
        since = try earlier.map { RunComparison(try ComparedRun($0), this, pipeline: pipeline) }
    }

    private static func failure(_ run: ComparedRun) -> String {
        let failed = run.receipts.values.filter { !$0.isDone }.map(\.step).sorted()
        return failed.isEmpty ? "the run was not finished" : "it stopped at \(failed.joined(separator: ", "))"
    }

    /// The folder of a run; nil where it is gone.
    private static func folder(of run: String, _ registry: ModelRegistry, under runs: URL) throws -> RunFolder? {
        let folder = RunFolder(under: runs, path: try registry.run(run).folder)
        return FileManager.default.fileExists(atPath: folder.stepsFolder.path) ? folder : nil
    }
}

extension RunExplanation: CustomStringConvertible {
    /// The answer, the rules that bind, and what changed.
    var description: String { [decision, rules, changes].joined(separator: "\n") }

    private var decision: String {
        let gain = lastJackpot.flatMap { last in
            gainOverLast.map { "against the last jackpot, \(last.grouped): \($0.signed) in the coming draw\n" }
        }
        let model = model.map { "decided by model \($0)" } ?? "decided by no model"
        return "\(country), draw of \(draw): \(answer)\n\(explanation)\n\(gain ?? "")\(model)\n"
    }

    private var rules: String {
        guard !binds.isEmpty else { return "no rule binds: the jackpot is the best of the ladder\n" }
        return binds.map { "\($0.rule) binds: the best jackpot without it would bring \($0.cost.grouped) more\n" }
            .joined()
    }

    private var changes: String {
        guard let since else { return "no run of an earlier draw is there to compare with\n" }
        return "since run \(since.before), which announced \(since.answerBefore)\n\n" + since.changes
    }
}
