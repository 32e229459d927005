import Artifacts
import Foundation
import Lottery
import Pipelines
import StepKit

/// Judges the new models of a workspace's countries side by side.
struct WorkspaceGate {
    let workspace: Workspace
    let files: [CountryFile]
    let rival: GateRival
    let asOf: CalendarDay?
    let limit: Int
    let world: World
    let progress: Progress
    let groups: StepGroups

    /// The verdicts, with everything in a scratch folder.
    ///
    /// - Throws: `GateError`, `DriverError`, `ArtifactError`, `RegistryError`: what leaves nothing to judge with.
    func countries(in scratch: URL) async throws -> [GateCountry] {
        let run = EvaluationRun(
            pipeline: try workspace.pipeline().withoutPool,
            scratch: try GateScratch(scratch, codeOf: workspace, world: world),
            asOf: asOf,
            programs: .besideDriver(world),
            groups: groups,
            now: world.now
        )
        let rivals = try rivals(in: scratch)
        let gates = zip(files, rivals).map { file, rival in
            CountryGate(file: file, workspace: workspace, run: run, rival: rival, progress: progress)
        }
        return await SideBySide(limit: limit).answers(gates) { await $0.judged() }
    }

    /// What the models are held against, in words.
    ///
    /// - Throws: `GateError`.
    func rivalText() throws(GateError) -> String {
        switch rival {
        case .champion: "the registry's champions"
        case .revision(let name): "the models that \(try GitRevision(name, in: workspace.root).text) gives"
        }
    }

    /// The files that all countries share, checked.
    ///
    /// - Throws: `DriverError`.
    func sharedFiles() throws -> [GateReport.SharedFile] {
        let pool = workspace.portfolioFile
        var files = [GateReport.SharedFile(file: workspace.pipelineFile, problems: try pipelineProblems())]
        if FileManager.default.fileExists(atPath: pool.path) {
            files.append(.init(file: workspace.recorded(pool), problems: try WorkspacePool.problems(in: workspace)))
        }
        return files
    }

    private func pipelineProblems() throws -> [ConfigurationProblem] {
        do {
            _ = try workspace.pipeline()
            return []
        } catch let error as PipelineFileError {
            return error.problems
        }
    }

    /// One for each country, laid out one after the other: countries may share data.
    private func rivals(in scratch: URL) throws -> [CountryGate.Rival] {
        guard case .revision(let name) = rival else { return files.map { _ in .champion } }
        let revision = try GitRevision(name, in: workspace.root)
        let past = RevisionWorkspace(revision, of: workspace, in: scratch)
        return try files.map { .revision(past, config: try past.config(like: $0)) }
    }
}
