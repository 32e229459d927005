import Foundation

@testable import Pipelines

/// A folder with step programs written as shell scripts, removed with the value that a test holds.
final class StepScripts {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "steps-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "logs"),
            withIntermediateDirectories: true
        )
    }

    deinit {
        // A temporary folder that cannot be removed harms nobody.
        try? FileManager.default.removeItem(at: folder)
    }

    /// Writes a program that runs the given lines of shell in the folder.
    func write(_ name: String, _ lines: String) throws {
        let file = folder.appending(path: name)
        try "#!/bin/sh\ncd '\(folder.path)' || exit 70\n\(lines)\n".write(to: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    func command(_ name: String, timeout: Duration = .seconds(60)) -> StepCommand {
        StepCommand(
            program: folder.appending(path: name).path,
            arguments: ["one", "two words"],
            log: folder.appending(path: "logs/\(name).stderr"),
            timeout: timeout
        )
    }
}
