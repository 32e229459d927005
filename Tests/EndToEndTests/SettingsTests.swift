import Artifacts
import Foundation
import Lottery
import Pipelines
import TestSupport
import Testing

/// The pipeline file says which settings a step reads; here the steps themselves are asked.
@Suite struct SettingsTests {
    @Test func `a step writes the same bytes whatever the settings say that it does not declare, and only then`() throws
    {
        try withTemporaryFolder { folder in
            let engine = try Engine(in: folder)
            for step in engine.pipeline.programSteps {
                let before = try engine.snapshot(named: step.name)
                try engine.run(step, in: engine.folder, registry: "registry")
                let foreign = Setting.allCases.filter { !step.settings.contains($0) }
                if try engine.differs(step, from: before, poisoned: foreign) {
                    let guilty = try foreign.filter { try engine.differs(step, from: before, poisoned: [$0]) }
                    Issue.record("\(step.name) reads \(guilty.map(\.rawValue)), which its settings do not name")
                }
                #expect(try engine.differs(step, from: before, poisoned: step.settings), "the poison is none")
            }
        }
    }
}

/// Runs the steps of an opened run itself, as an engine would, for a country that has a champion already.
private struct Engine {
    struct Snapshot {
        let run: RunFolder
        let registry: String
    }

    let workspace: Workspace
    let pipeline: Pipeline
    let folder: RunFolder

    init(in folder: URL) throws {
        workspace = try Workspace(in: folder)
        pipeline = try PipelineReader.read(workspace.text("pipeline/weekly.yaml"), file: "weekly.yaml").withoutPool
        try #require(workspace.jackpot("run", "--country", "aland").status == 0)
        let opened = try workspace.jackpot("open", "--country", "aland")
        try #require(opened.status == 0, "\(opened.errors)")
        self.folder = RunFolder(URL(filePath: opened.output.trimmingCharacters(in: .newlines)))
    }

    /// Copies of run and registry as they are.
    func snapshot(named name: String) throws -> Snapshot {
        let place = workspace.folder.appending(path: "snapshots/\(name)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        return try copy(Snapshot(run: folder, registry: "registry"), to: "snapshots/\(name)/\(UUID().uuidString)")
    }

    /// Whether a step writes something else where settings say something else.
    func differs(_ step: PipelineStep, from before: Snapshot, poisoned settings: [Setting]) throws -> Bool {
        let poisoned = try copy(before, to: "snapshots/\(step.name)/\(UUID().uuidString)")
        let digest = try poison(poisoned.run, settings)
        do {
            try run(step, in: poisoned.run, registry: poisoned.registry)
        } catch is StepFailed {
            return true
        }
        // The registry's ledger tells times; it is no answer of the step.
        let entries = try step.outputs.filter { $0 != .ledgerHead }.map { try Catalog.entry($0) }
        return try entries.flatMap { [$0.file].compactMap(\.self) + $0.companions }.contains { file in
            let (one, other) = (
                try? Data(contentsOf: folder.file(file)), try? Data(contentsOf: poisoned.run.file(file))
            )
            // The list of all artifacts names the config itself.
            return one
                != other.map { Data(String(decoding: $0, as: UTF8.self).replacing(digest.new, with: digest.old).utf8) }
        }
    }

    func run(_ step: PipelineStep, in run: RunFolder, registry: String) throws {
        let arguments = [
            "--run", run.url.path, "--workspace", ".", "--registry", registry, "--secrets", "file:.secrets",
        ]
        let result = try Program(name: step.program[0])(arguments, in: workspace.folder)
        if result.status != 0 { throw StepFailed(errors: result.errors) }
    }

    private func copy(_ snapshot: Snapshot, to path: String) throws -> Snapshot {
        let files = FileManager.default
        let place = workspace.folder.appending(path: path)
        try files.createDirectory(at: place, withIntermediateDirectories: true)
        try files.copyItem(at: snapshot.run.url, to: place.appending(path: "run"))
        let registry = workspace.folder.appending(path: snapshot.registry)
        try files.copyItem(at: registry, to: place.appending(path: "registry"))
        return Snapshot(run: RunFolder(place.appending(path: "run")), registry: path + "/registry")
    }

    /// Puts another config in the place of the opened run's, as if it had been opened with it.
    private func poison(_ run: RunFolder, _ settings: [Setting]) throws -> (old: String, new: String) {
        let receipt = try #require(try run.receipt(of: "open"))
        var configuration = try run.read(CountryConfiguration.self)
        for setting in settings { try configuration.poison(setting) }
        var attempt = try Attempt(step: "poison", in: run, at: receipt.startedAt)
        try attempt.write(configuration)
        let file = try run.file(of: .countryConfiguration).lastPathComponent
        let (old, new) = (try #require(receipt.wrote[file]), try #require(attempt.wrote[file]))
        try run.write(
            Receipt(
                step: receipt.step,
                run: receipt.run,
                read: receipt.read,
                wrote: receipt.wrote.merging([file: new]) { $1 },
                secretsRead: receipt.secretsRead,
                exitStatus: receipt.exitStatus,
                outcome: receipt.outcome,
                program: receipt.program,
                startedAt: receipt.startedAt,
                finishedAt: receipt.finishedAt
            )
        )
        return (old, new)
    }

    private struct StepFailed: Error {
        let errors: String
    }
}
