import Foundation

/// A program of the machine that tests ask for a second opinion.
package struct OutsideProgram {
    private let name: String

    /// Names a program that is looked up on the path.
    package init(_ name: String) {
        self.name = name
    }

    /// Runs it and waits for its end; standard output and standard error come as one text.
    package func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    /// Whether it is there and ends well with these arguments; a test that needs it is skipped otherwise.
    package func succeeds(_ arguments: [String]) -> Bool {
        // A program that cannot even be started is not there.
        (try? run(arguments))?.status == 0
    }
}
