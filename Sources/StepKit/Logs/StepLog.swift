import Logging

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
        file.append("\(event.level)", "\(event.message)", fields.merging(marks) { $1 }, at: world.now())
        guard event.level >= textLevel else { return }
        let details = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        let level = event.level >= .warning ? "\(event.level): " : ""
        world.writeError("\(marks["step"] ?? ""): \(level)\(event.message)\(details)\n")
    }
}
