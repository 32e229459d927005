import Foundation

/// A program of the system that is run to its end.
struct OutsideCommand: Sendable {
    private let words: [String]

    /// A program on the search path, with its arguments.
    init(_ words: [String]) {
        self.words = words
    }

    /// Runs it and drops its standard error.
    ///
    /// - Returns: what it wrote to standard output; nil where it cannot be started, or fails.
    func output() -> Data? {
        let process = process
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
            let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return process.terminationStatus == 0 ? output : nil
        } catch {
            return nil
        }
    }

    /// Runs it.
    ///
    /// - Parameter log: takes all that it writes.
    /// - Returns: whether it succeeded.
    /// - Throws: `CocoaError` where it cannot be started.
    func succeeds(log: FileHandle) throws -> Bool {
        let process = process
        process.standardOutput = log
        process.standardError = log
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    private var process: Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.standardInput = FileHandle.nullDevice
        return process
    }
}
