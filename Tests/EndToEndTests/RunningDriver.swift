import Foundation
import Testing

/// A driver that goes on while the test does something else.
final class RunningDriver {
    private let process = Process()
    private let errors = Pipe()
    private var heard = ""

    /// Starts the driver in a workspace.
    init(_ arguments: [String], in workspace: Workspace) throws {
        // Threads that run tests block SIGTERM, and their children inherit that.
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["--default-signal=TERM", Program.folder.appending(path: "jackpot").path] + arguments
        process.currentDirectoryURL = workspace.folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
    }

    deinit {
        // A test that failed half-way must leave nothing that goes on.
        if process.isRunning { send(SIGKILL) }
    }

    var pid: Int32 { process.processIdentifier }

    /// Waits until it has said something on standard error, or has ended.
    func waits(toSay text: String) -> Bool {
        while !heard.contains(text) {
            let bytes = errors.fileHandleForReading.availableData
            if bytes.isEmpty { return false }
            heard += String(decoding: bytes, as: UTF8.self)
        }
        return true
    }

    func send(_ signal: Int32) { _ = kill(pid, signal) }

    /// Waits for its end; what it said last, and how it ended.
    func end() -> (status: Int32, errors: String) {
        while case let bytes = errors.fileHandleForReading.availableData, !bytes.isEmpty {
            heard += String(decoding: bytes, as: UTF8.self)
        }
        process.waitUntilExit()
        return (process.terminationStatus, heard)
    }
}
