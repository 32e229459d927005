import Artifacts
import Foundation
import Lottery
import Pipelines
import StepKit
import Testing

@testable import jackpot

/// A workspace with one country and little data, removed with the value that a test holds.
final class OpeningFixture {
    let workspace: Workspace

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "driver-\(UUID().uuidString)")
        let configs = folder.appending(path: "configs")
        try FileManager.default.createDirectory(at: configs, withIntermediateDirectories: true)
        try Self.copy("configs/aland.yaml", to: folder)
        try FileManager.default.createDirectory(
            at: folder.appending(path: "pipeline"),
            withIntermediateDirectories: true
        )
        try Self.copy("pipeline/weekly.yaml", to: folder)
        _ = try SampleData(weeks: 60, seed: 1).write(to: folder.appending(path: "data"))
        workspace = Workspace(root: folder.path, configs: "configs", pipeline: "pipeline/weekly.yaml")
    }

    deinit {
        // A temporary folder that cannot be removed harms nobody.
        try? FileManager.default.removeItem(at: workspace.root)
    }

    private static func copy(_ path: String, to folder: URL) throws {
        var root = URL(filePath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        try FileManager.default.copyItem(at: root.appending(path: path), to: folder.appending(path: path))
    }

    /// A world whose clock stands still; the suffix tells its runs apart.
    private func world(suffix: String) -> World {
        World(
            now: { Date(timeIntervalSince1970: 1_800_000_000) },
            newRunSuffix: { suffix },
            environment: [:],
            userName: "tester",
            userIdentity: 0,
            processIdentifier: 1,
            writeError: { _ in }
        )
    }

    func opening(suffix: String = "0000") throws -> RunOpening {
        try RunOpening(
            in: workspace,
            pipeline: try workspace.pipeline(),
            programs: ProgramFinder(folders: [workspace.root.appending(path: "bin").path]),
            world: world(suffix: suffix)
        )
    }

    func pinned(_ draw: DrawChoice = .coming) throws -> PinnedCountry {
        let file = try CountryFile.named(["aland"], in: workspace)[0]
        return try PinnedCountry(file, in: workspace, draw: draw, now: Date(timeIntervalSince1970: 1_800_000_000))
    }

    /// Replaces text in a file of the workspace.
    func edit(_ path: String, replacing old: String, with new: String) throws {
        let file = workspace.root.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        try #require(text.contains(old))
        try Data(text.replacing(old, with: new).utf8).write(to: file)
    }

    /// Leaves the receipts of steps, as if they had run.
    func leave(_ steps: [String], in run: PastRun, status: Lottery.ExitStatus = .done) throws {
        for step in steps {
            let attempt = try Attempt(step: step, in: run.folder, at: run.manifest.openedAt)
            try attempt.finish(status, run: run.manifest.run, program: "test", at: run.manifest.openedAt)
        }
    }
}
