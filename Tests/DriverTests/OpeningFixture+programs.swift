import Artifacts
import Foundation
import Lottery
import Pipelines

@testable import jackpot

extension OpeningFixture {
    /// Puts a shell script in the place of every step program.
    ///
    /// It notes that it ran in the file `order`, and leaves what lies ready for its step: its artifacts, which hold their
    /// names, and its receipt.
    func writePrograms() throws {
        for step in try workspace.pipeline().programSteps {
            let stock = RunFolder(workspace.root.appending(path: "stock/\(step.name)"))
            try stock.create()
            var attempt = try Attempt(step: step.name, in: stock, at: Date(timeIntervalSince1970: 0))
            for artifact in step.writes { try attempt.write(Data(artifact.rawValue.utf8), as: artifact) }
            try attempt.finish(.done, run: "test", program: "test", at: Date(timeIntervalSince1970: 1))
            try writeProgram(of: step.name, lines: "cp -r stock/\(step.name)/. \"$2\"")
        }
    }

    /// Puts a shell script in the place of a step's program; it notes that it ran, then goes on with some lines.
    func writeProgram(of step: String, lines: String) throws {
        let folder = workspace.root.appending(path: "bin", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "jackpot-\(step)")
        let script = "#!/bin/sh\ncd \"\(workspace.root.path)\"\necho \(step) >> order\n\(lines)\n"
        try Data(script.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }

    /// The steps whose programs ran since this was last asked, in order.
    func takeOrder() throws -> [String] {
        let file = workspace.root.appending(path: "order")
        // Where nothing ran, there is no file.
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        try FileManager.default.removeItem(at: file)
        return text.split(separator: "\n").map(String.init)
    }

    /// Replaces the manifest of a run.
    func rewrite(_ manifest: RunManifest, of run: PastRun) throws {
        try FileManager.default.removeItem(at: run.folder.stepsFolder.appending(path: "open.json"))
        var attempt = try Attempt(step: "open", in: run.folder, at: manifest.openedAt)
        try attempt.write(manifest)
        try attempt.finish(.done, run: manifest.run, program: "test", at: manifest.openedAt)
    }

    /// A call of the driver that does a part of the pipeline.
    func driver(_ request: RunRequest = .due, suffix: String) throws -> DriverRun {
        DriverRun(
            opening: try opening(suffix: suffix),
            request: request,
            secrets: "file:.secrets",
            progress: Progress(isVerbose: false) { _ in },
            onBusy: .fail,
            groups: StepGroups(),
            limit: 1
        )
    }
}
