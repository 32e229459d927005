import Artifacts
import Foundation
import Lottery
import Pipelines

/// Tells on standard error what happens, one line at a time, each with its country.
struct Progress: Sendable {
    let isVerbose: Bool
    let write: @Sendable (String) -> Void

    func nothingToDo(_ country: String, _ run: PastRun) {
        let opened = Instant.text(run.manifest.openedAt)
        line(country, "nothing to do: config, data, code and model are those of run \(run.manifest.run) of \(opened)")
    }

    func resumed(_ country: String, _ run: PastRun) { line(country, "going on with run \(run.manifest.run)") }

    func opened(_ country: String, _ run: PastRun, _ taken: RunChoice.TakenOver?) {
        let from = taken.map { taken in
            let steps = taken.steps.isEmpty ? "nothing" : taken.steps.joined(separator: ", ")
            return ", which takes over \(steps) from \(taken.parent.manifest.run)"
        }
        line(country, "opened run \(run.manifest.run) for the draw of \(run.manifest.draw)\(from ?? "")")
        guard let taken, !taken.steps.isEmpty,
            taken.parent.manifest.configuration.sha256 != run.manifest.configuration.sha256
        else { return }
        let parent = taken.parent.manifest.run
        line(country, "note: the config changed since \(parent); what is taken over was done with the earlier one")
    }

    func heard(_ event: PipelineRun.Event, of country: String) {
        guard case .ended(let result) = event else { return }
        if result.outcome != .alreadyDone || isVerbose { line(country, "\(result.step.name): \(result.words)") }
        for difference in result.differences { line(country, "note: \(difference)") }
        if isVerbose || !result.isDone { tail(of: result, country) }
        if let fix = result.fix { line(country, "  fix: \(fix)") }
    }

    /// The last lines that a step wrote, and where the rest is.
    private func tail(of result: StepResult, _ country: String) {
        guard let log = result.logs.last else { return }
        // A log that cannot be read is named all the same.
        let lines = ((try? String(contentsOf: log, encoding: .utf8)) ?? "").split(separator: "\n")
        for text in lines.suffix(20) { line(country, "  | \(text)") }
        if lines.isEmpty, result.exitCode == ExitStatus.cannotWrite.rawValue {
            line(country, "  fix: free space on the disk of the runs; there was none left even for the step's log")
        }
        if !result.isDone { line(country, "  log: \(log.path)") }
    }

    private func line(_ country: String, _ text: String) { write("\(country): \(text)\n") }
}
