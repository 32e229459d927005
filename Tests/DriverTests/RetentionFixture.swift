import Artifacts
import Foundation
import Lottery
import ModelRegistry
import StepKit
import TestSupport

@testable import jackpot

/// A workspace with runs of one country, made a year before now, and removed with the value that a test holds.
final class RetentionFixture {
    static let now = Date(timeIntervalSince1970: 1_800_000_000)

    let workspace: Workspace
    let registry: ModelRegistry

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "retention-\(UUID().uuidString)")
        workspace = Workspace(root: folder.path, configs: "configs", pipeline: "pipeline/weekly.yaml")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "pipeline"),
            withIntermediateDirectories: true
        )
        try Data(Self.pipeline.utf8).write(to: folder.appending(path: "pipeline/weekly.yaml"))
        registry = try ModelRegistry.open(workspace.registry)
    }

    deinit {
        // A temporary folder that cannot be removed harms nobody.
        try? FileManager.default.removeItem(at: workspace.root)
    }

    private static let pipeline = """
        schema: pipeline/1
        name: small
        foreach: country
        steps:
          open: {run: [jackpot, open], writes: [run], timeout: 1h}
          tell: {run: [tell], reads: [run], timeout: 1h}
        """

    var search: GarbageSearch {
        get throws {
            GarbageSearch(
                workspace: workspace,
                pipeline: try workspace.pipeline(),
                registry: registry,
                policy: try RetentionPolicy(keepDays: 30, keepDraws: 0, keepRuns: 0, keepLogDays: 100),
                now: Self.now
            )
        }
    }

    /// Removes all that no rule keeps.
    func sweep() async throws -> GarbageReport {
        var sweep = Sweep(try search, world)
        return await sweep.report()
    }

    var world: World {
        World(
            now: { Self.now },
            newRunSuffix: { "0000" },
            environment: [:],
            userName: "tester",
            userIdentity: 0,
            processIdentifier: 4_711,
            writeError: { _ in }
        )
    }

    /// Makes a run of a year ago with a file and a log, in the folder and in the registry.
    func makeRun(_ suffix: String, steps: [String] = ["open"]) throws -> RunFolder {
        let manifest = try Self.manifest("20260108T200000Z-\(suffix)")
        let folder = RunFolder(under: workspace.runs, manifest)
        try folder.create()
        try Data("line\n".utf8).write(to: folder.logsFolder.appending(path: "tell.stderr"))
        for step in steps {
            var attempt = try Attempt(step: step, in: folder, at: manifest.openedAt)
            if step == "open" { try attempt.write(manifest) }
            try attempt.finish(.done, run: manifest.run, program: "test", at: manifest.openedAt)
        }
        try registry.insert(manifest)
        return folder
    }

    private static func manifest(_ name: String) throws -> RunManifest {
        let file = RunManifest.PinnedFile(path: "a", sha256: Sample.digest, bytes: 1)
        let draw = CalendarDay(daysSinceEpoch: 20_463)
        return RunManifest(
            run: name,
            country: try Sample.country(),
            draw: draw,
            asOf: draw,
            asOfSource: "today",
            openedAt: now.addingTimeInterval(-365 * 86_400),
            parent: nil,
            configuration: file,
            salesData: file,
            plannedData: nil,
            pointerVerified: nil,
            code: RunManifest.Code(commit: nil, isDirty: false),
            image: nil,
            libraries: [:],
            champion: nil,
            key: Sample.digest
        )
    }

    /// Every file of the workspace but the registry's own and the pipeline, by path.
    var files: [String] {
        FolderListing(workspace.root).filesBelow.map { workspace.recorded($0) }.filter {
            !$0.hasPrefix("registry/registry.") && !$0.hasPrefix("pipeline/")
        }
    }
}
