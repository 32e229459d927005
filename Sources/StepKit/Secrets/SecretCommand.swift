import Foundation

/// A program that prints a secret; its name is the last argument, so that the value is in no process list.
struct SecretCommand {
    let program: String
    let arguments: [String]

    /// - Throws: `SecretError.commandFailed`, without anything that the program printed.
    func output(for name: String, environment: [String: String]) throws(SecretError) -> Data {
        guard let executable = Self.executable(program, path: environment["PATH"] ?? "") else {
            throw .commandFailed(name: name, program: program, reason: "there is no such program")
        }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments + [name]
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        // Error output might quote the value, and would end in a log.
        process.standardError = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        do {
            try process.run()
        } catch {
            throw .commandFailed(name: name, program: program, reason: "it cannot be started")
        }
        let bytes = Self.everything(from: pipe)
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let reason = process.terminationReason == .exit ? "exit code" : "signal"
            throw .commandFailed(name: name, program: program, reason: "\(reason) \(process.terminationStatus)")
        }
        guard let bytes, bytes.count <= SecretFile.sizeLimitBytes else {
            throw .malformed(name: name, needed: "at most 64 KiB")
        }
        return bytes
    }

    private static func everything(from pipe: Pipe) -> Data? {
        // A pipe that cannot be read is told by the program's exit code, or as a malformed secret.
        try? pipe.fileHandleForReading.readToEnd() ?? Data()
    }

    private static func executable(_ program: String, path: String) -> URL? {
        let candidates =
            program.contains("/") ? [program] : path.split(separator: ":").map { "\($0)/\(program)" }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }.map { URL(fileURLWithPath: $0) }
    }
}
