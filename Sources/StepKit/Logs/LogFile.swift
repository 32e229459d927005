import Artifacts
public import Foundation

/// A log of JSON lines; each is appended in one system call, so that two writers never mix within a line.
public final class LogFile: Sendable {
    private let descriptor: Int32

    /// Opens a log, or drops every line where that is refused: a log must not stop a step.
    public init(_ path: String) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    }

    deinit {
        if descriptor >= 0 { _ = close(descriptor) }
    }

    /// Appends a line of fields, besides time, level and message.
    public func append(_ level: String, _ message: String, _ fields: [String: String], at instant: Date) {
        guard descriptor >= 0 else { return }
        var line = fields
        line["time"] = Instant.text(instant)
        line["level"] = level
        line["message"] = message
        Self.bytes(of: line).withUnsafeBytes { _ = write(descriptor, $0.baseAddress, $0.count) }
    }

    private static func bytes(of line: [String: String]) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts by texts always encode; a line that did not would be worse lost than the step.
        return ((try? encoder.encode(line)) ?? Data()) + [10]
    }
}
