import Artifacts
import Foundation
import Lottery
import Pipelines

/// Tells what happens: on standard error one line at a time, each with its country, and in the log of each run.
///
/// On a terminal what goes well only moves the line of progress; what somebody should know stands above it.
struct Progress: Sendable {
    let isVerbose: Bool
    /// Writes lines to standard error, above the line of progress where there is one.
    let write: @Sendable (String) -> Void
    private let screen: Screen?
    private let logs: DriverLogs?

    /// - Parameters:
    ///   - isVerbose: whether all that steps write is shown.
    ///   - write: writes to standard error.
    ///   - screen: the line of progress; nil where every step is told on a line of its own.
    ///   - logs: the logs of the runs; nil where none are kept.
    init(
        isVerbose: Bool,
        write: @escaping @Sendable (String) -> Void,
        screen: Screen? = nil,
        logs: DriverLogs? = nil
    ) {
        self.isVerbose = isVerbose
        if let screen { self.write = { screen.write($0) } } else { self.write = write }
        self.screen = screen
        self.logs = logs
    }

    func nothingToDo(_ country: String, _ run: PastRun) {
        let opened = Instant.text(run.manifest.openedAt)
        line(country, "nothing to do: config, data, code and model are those of run \(run.manifest.run) of \(opened)")
        closed(country)
    }

    func resumed(_ country: String, _ run: PastRun) {
        goesOn(country, run)
        logs?.tell(country, "run resumed")
        passing(country, "going on with run \(run.manifest.run)")
    }

    func opened(_ country: String, _ run: PastRun, _ taken: RunChoice.TakenOver?) {
        goesOn(country, run)
        let parent = taken.map { ["parent": $0.parent.manifest.run, "taken_over": $0.steps.joined(separator: ",")] }
        logs?.tell(country, "run opened", parent ?? [:])
        let from = taken.map { taken in
            let steps = taken.steps.isEmpty ? "nothing" : taken.steps.joined(separator: ", ")
            return ", which takes over \(steps) from \(taken.parent.manifest.run)"
        }
        passing(country, "opened run \(run.manifest.run) for the draw of \(run.manifest.draw)\(from ?? "")")
    }

    /// Tells that a country was not run, or stopped for another reason than a step; why is told at the end.
    func notOpened(_ country: String, _ reason: String) {
        logs?.tell(country, "stopped", level: "error", ["reason": reason])
        closed(country)
    }

    func outdated(_ country: String, _ steps: [String]) {
        guard !steps.isEmpty else { return }
        let list = steps.joined(separator: ", ")
        logs?.tell(country, "outdated steps taken over", level: "warning", ["steps": steps.joined(separator: ",")])
        line(country, "note: \(list): taken over as asked, though what it depends on changed; jackpot plan says what")
    }

    /// Tells something about a country's lock.
    func locking(_ country: String, _ message: String, _ text: String) {
        logs?.tell(country, message, level: "warning", ["details": text])
        line(country, text)
    }

    /// Tells that the driver was asked to stop.
    func interrupted() {
        logs?.tellAll("interrupted", level: "warning")
        write("jackpot: stopping the steps that run; a second signal ends them at once\n")
    }

    /// Shows the line of progress, where there is one, while something is done.
    func showing<Answer: Sendable>(_ work: @Sendable () async -> Answer) async -> Answer {
        guard let screen else { return await work() }
        return await screen.showing(work)
    }
}

extension Progress {
    func heard(_ event: PipelineRun.Event, of country: String) {
        switch event {
        case .started(let step):
            screen?.change { $0.started(step.name, of: country, at: $1) }
            logs?.tell(country, "step started", step: step.name)
        case .retried(let step, let retry): retried(step.name, retry, country)
        case .ended(let result): ended(result, country)
        }
    }

    private func retried(_ step: String, _ retry: StepRetry, _ country: String) {
        let fields = ["retry": retry.words, "log": retry.log.lastPathComponent]
        logs?.tell(country, "step failed, another attempt follows", step: step, level: "warning", fields)
        line(country, "\(step): \(retry.words)")
        line(country, "  log: \(retry.log.path)")
    }

    private func ended(_ result: StepResult, _ country: String) {
        let step = result.step.name
        screen?.change { $0.ended(step, of: country, isDone: result.outcome == .done, at: $1) }
        log(result, country)
        if result.outcome != .alreadyDone || isVerbose { said(result, country) }
        for difference in result.differences { line(country, "note: \(difference)") }
        if isVerbose || !result.isDone { tail(of: result, country) }
        if let fix = result.fix { line(country, "  fix: \(fix)") }
    }

    private func said(_ result: StepResult, _ country: String) {
        let text = "\(result.step.name): \(result.words)"
        if result.isDone { passing(country, text) } else { line(country, text) }
    }

    private func log(_ result: StepResult, _ country: String) {
        let code = result.exitCode.map { ["exit_code": "\($0)"] } ?? [:]
        let log = result.logs.last.map { ["log": $0.lastPathComponent] } ?? [:]
        let fields = ["outcome": result.words].merging(code) { $1 }.merging(log) { $1 }
        logs?.tell(country, "step ended", step: result.step.name, level: result.isDone ? "info" : "error", fields)
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

    private func goesOn(_ country: String, _ run: PastRun) {
        screen?.change { board, _ in board.opened(country) }
        logs?.opened(country, run)
    }

    private func closed(_ country: String) {
        screen?.change { board, _ in board.over(country) }
        logs?.closed(country)
    }

    /// A line that a line of progress stands for.
    private func passing(_ country: String, _ text: String) {
        if screen == nil { line(country, text) }
    }

    private func line(_ country: String, _ text: String) { write("\(country): \(text)\n") }
}
