import Artifacts
import Foundation
import Lottery
import StepKit
import Synchronization

/// The driver's own log of each run, `logs/driver.jsonl`: JSON lines with run, country and step, as steps write them.
///
/// What happens before a country's run is known, such as waiting for its lock, is kept until then.
final class DriverLogs: Sendable {
    /// What a line tells.
    private struct Line {
        let level: String
        let message: String
        let fields: [String: String]
        let at: Date
    }

    private struct Log {
        var run: PastRun?
        var waiting: [Line] = []
    }

    private let world: World
    private let logs = Mutex<[String: Log]>([:])

    init(_ world: World) {
        self.world = world
    }

    /// A country's run is known: what waited for it is written first.
    func opened(_ country: String, _ run: PastRun) {
        let waiting = logs.withLock { logs in
            let waiting = logs[country]?.waiting ?? []
            logs[country] = Log(run: run)
            return waiting
        }
        for line in waiting { write(line, of: run) }
    }

    /// Nothing is run for a country: what waited for its run is dropped.
    func closed(_ country: String) {
        logs.withLock { $0[country] = nil }
    }

    /// Tells something of a country; `step` is the step that it concerns.
    func tell(
        _ country: String,
        _ message: String,
        step: String? = nil,
        level: String = "info",
        _ fields: [String: String] = [:]
    ) {
        let marks = step.map { ["step": $0] } ?? [:]
        let line = Line(level: level, message: message, fields: fields.merging(marks) { $1 }, at: world.now())
        let run = logs.withLock { logs -> PastRun? in
            let run = logs[country]?.run
            if run == nil { logs[country, default: Log()].waiting.append(line) }
            return run
        }
        if let run { write(line, of: run) }
    }

    /// Tells something of every run that is known.
    func tellAll(_ message: String, level: String) {
        for country in logs.withLock({ $0.filter { $0.value.run != nil }.keys.sorted() }) {
            tell(country, message, level: level, [:])
        }
    }

    private func write(_ line: Line, of run: PastRun) {
        let marks = ["run": run.manifest.run, "country": run.manifest.country.text]
        LogFile(run.folder.log(of: "driver").path)
            .append(line.level, line.message, line.fields.merging(marks) { $1 }, at: line.at)
    }
}
