import Foundation

/// A program of the system that is run to its end.
struct OutsideCommand: Sendable {
    private let words: [String]

    /// A program on the search path, with its arguments.
    init(_ words: [String]) {
        self.words = words
    }

    /// Runs it.
    ///
    /// - Parameter log: takes what it writes; nil to answer its standard output and drop its standard error.
    /// - Returns: its exit code and what it wrote to standard output.
    /// - Throws: `CocoaError` where it cannot be started.
    func result(log: FileHandle? = nil) throws -> (status: Int32, output: Data) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.standardInput = FileHandle.nullDevice
        guard let log else {
            let pipe = Pipe()
            process.standardOutput = pipe
            process.standardError = FileHandle.nullDevice
            try process.run()
            let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return (process.terminationStatus, output)
        }
        process.standardOutput = log
        process.standardError = log
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, Data())
    }
}
