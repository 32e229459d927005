import Foundation

/// One of the built programs, run as a user runs it.
struct Program {
    /// What came of a run.
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Its name beside the tests, or its path.
    let name: String

    /// The folder that holds the test bundle holds the programs too.
    static var folder: URL {
        URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    }

    /// Runs the program in a folder and waits for its end.
    func callAsFunction(
        _ arguments: [String],
        in folder: URL,
        environment: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        process.executableURL = name.hasPrefix("/") ? URL(filePath: name) : Self.folder.appending(path: name)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let capture = folder.appending(path: ".capture-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: capture, withIntermediateDirectories: true)
        defer {
            // What was captured has been read; a leftover changes no result.
            try? FileManager.default.removeItem(at: capture)
        }
        let files = [capture.appending(path: "output"), capture.appending(path: "errors")]
        for file in files { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        )
    }
}
