import Foundation
import TestSupport

/// A server on a port of its own, written in Python, that keeps what it is sent in a log of JSON lines.
final class TestServer {
    /// Where the servers' programs lie.
    private static let programs = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Servers")

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let log: URL
    /// The line that it told of itself: its port first.
    let greeting: [Substring]

    /// Starts a server; it keeps its log in a folder.
    init(_ program: String, _ arguments: [String], in folder: URL) throws {
        log = folder.appending(path: "requests-\(UUID().uuidString)")
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", Self.programs.appending(path: program).path, log.path] + arguments
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        greeting = Self.line(from: output.fileHandleForReading).split(whereSeparator: \.isWhitespace)
    }

    /// A whole line, which may come in pieces; what there is where the server ends before.
    private static func line(from pipe: FileHandle) -> String {
        var bytes = Data()
        while bytes.last != 10 {
            let piece = pipe.availableData
            if piece.isEmpty { break }
            bytes += piece
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    deinit {
        // Threads that run tests block SIGTERM, and their children inherit that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// The port it listens on; 0 where it did not start.
    var port: Int { greeting.first.flatMap { Int($0) } ?? 0 }

    /// What it was sent, oldest first.
    func entries() throws -> [[String: Any]] {
        guard FileManager.default.fileExists(atPath: log.path) else { return [] }
        let text = try String(contentsOf: log, encoding: .utf8)
        return try text.split(separator: "\n").compactMap { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        }
    }
}
