import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines
import StepKit

/// The programs that repeat a run: those at hand where they are of its commit, else those of its commit, built anew.
struct ReproducingCode: Sendable {
    let programs: ProgramFinder
    let pipeline: Pipeline
    /// In words.
    let text: String
    let makeRegistry: @Sendable (URL) throws -> Void

    /// - Parameters:
    ///   - manifest: what the run pinned.
    ///   - workspace: of the run.
    ///   - isPresent: whether the programs at hand are to be taken whatever their commit.
    ///   - world: tells the build of this program, and hears what takes long.
    /// - Throws: `ReproduceError`, `ArtifactError`, `PipelineFileError`, `DriverError`.
    init(of manifest: RunManifest, in workspace: Workspace, isPresent: Bool, world: World) throws {
        let present = PinnedCode(build: try BuildIdentity.current(world), workspace: workspace).code
        if isPresent {
            let name = present.shortCommit.map { "commit \($0)" } ?? "of no known commit"
            self = try Self(present: workspace, "the programs at hand, \(name)", world)
            return
        }
        guard let commit = manifest.code.commit else { throw ReproduceError.codeUnknown(run: manifest.run) }
        guard !manifest.code.isDirty else { throw ReproduceError.codeChanged(run: manifest.run, commit: commit) }
        if present.commit == commit, !present.isDirty {
            self = try Self(present: workspace, "the programs at hand, of the run's commit \(commit.prefix(12))", world)
            return
        }
        let commitPrograms = CommitPrograms(commit: commit, package: workspace.root)
        let built = try commitPrograms.built { world.writeError("jackpot: \($0)\n") }
        let log = commitPrograms.log
        let driver = built.programs.appending(path: "jackpot").path
        programs = ProgramFinder(besideExecutable: driver, searchPath: "")
        let package = Workspace(root: built.package.path, configs: "configs", pipeline: workspace.pipelineFile)
        pipeline = try package.pipeline()
        text = "programs built from the run's commit \(commit.prefix(12))"
        makeRegistry = { place in
            // The driver of the commit makes the registry, since its programs may not know the tables of now.
            guard try log.run(OutsideCommand([driver, "runs", "--workspace", place.path])) else {
                throw ReproduceError.buildFailed(commit: commit, log: log.url.path)
            }
        }
    }

    private init(present workspace: Workspace, _ text: String, _ world: World) throws {
        programs = .besideDriver(world)
        pipeline = try workspace.pipeline()
        self.text = text
        makeRegistry = { _ = try ModelRegistry.open($0.appending(path: "registry", directoryHint: .isDirectory)) }
    }
}
