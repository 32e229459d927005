import Artifacts
import Foundation
import Logging
import Synchronization

/// Writes each log line twice: as JSON with run, country and step to the step's log file, as short text to standard error.
struct StepLog: LogHandler {
    var logLevel: Logger.Level = .debug
    var metadata: Logger.Metadata = [:]

    /// Lines below this level are only in the file.
    let textLevel: Logger.Level
    let marks: [String: String]
    let world: World
    let file: LogFile

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
        file.append(jsonLine(event, fields))
        guard event.level >= textLevel else { return }
        let details = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        let level = event.level >= .warning ? "\(event.level): " : ""
        world.writeError("\(marks["step"] ?? ""): \(level)\(event.message)\(details)\n")
    }

    private func jsonLine(_ event: LogEvent, _ fields: [String: String]) -> Data {
        var line: [String: String] = fields.merging(marks) { $1 }
        line["time"] = Instant.text(world.now())
        line["level"] = "\(event.level)"
        line["message"] = "\(event.message)"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts by texts always encode; a line that did not would be worse lost than the step.
        let bytes = (try? encoder.encode(line)) ?? Data()
        return bytes + [10]
    }
}

/// A file that lines are appended to, each in one system call, so that two writers never mix within a line.
final class LogFile: Sendable {
    private let descriptor: Int32

    /// Opens a log, or drops every line where that is refused: a log must not stop a step.
    init(_ path: String) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    }

    deinit {
        if descriptor >= 0 { _ = close(descriptor) }
    }

    func append(_ line: Data) {
        guard descriptor >= 0 else { return }
        line.withUnsafeBytes { _ = write(descriptor, $0.baseAddress, $0.count) }
    }
}
