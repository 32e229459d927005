import Artifacts
import Foundation
import Lottery
import ModelRegistry

/// Whether every run folder, every model file, the registry and its ledger tell the same.
struct WorkspaceAudit: Encodable {
    /// Run folders.
    let runs: Int
    /// Files that their receipts name.
    let files: Int
    /// Model files that are those of their versions.
    let models: Int
    /// Rows of the ledger.
    let ledgerRows: Int
    /// Recommendations that the ledger proves older than their draws.
    let recommendationsBeforeDraw: Int
    /// Recommendations of runs that took another day for today.
    let recommendationsAsOfOtherDays: Int
    /// One line for each disagreement.
    let problems: [String]
    /// One line for each thing that is worth knowing and no disagreement.
    let notes: [String]

    /// - Throws: `ArtifactError`, `RegistryError` for what cannot be read at all.
    init(_ workspace: Workspace, registry: ModelRegistry) throws {
        let folders = PastRun.allFolders(under: workspace.runs).filter(\.isFolder)
        let audits = try folders.map { try RunAudit($0, registry: registry) }
        let models = try registry.modelFiles()
        let recommendations = try RecommendationAudit(registry, under: workspace.runs)
        runs = folders.count
        files = audits.map(\.files).reduce(0, +)
        self.models = models.intact
        ledgerRows = try registry.ledger().count
        recommendationsBeforeDraw = recommendations.beforeDraw
        recommendationsAsOfOtherDays = recommendations.asOfOtherDays
        problems =
            audits.flatMap { audit in audit.problems.map { "run \(audit.run): \($0)" } }
            + (try Self.goneRuns(registry, under: workspace.runs)) + models.problems.map { "registry: \($0)" }
            + (try RegistryAudit(registry).problems) + (try LedgerHeadAudit(folders, registry).problems)
            + recommendations.problems
        notes =
            audits.flatMap(\.notes) + models.unnamed.map { "registry: \($0): no version names it" }
            + recommendations.notes
    }

    /// Runs of the registry whose folder is gone, though the ledger does not say that it was removed.
    private static func goneRuns(_ registry: ModelRegistry, under runs: URL) throws -> [String] {
        let gone = try registry.allRuns().filter { !RunFolder(under: runs, path: $0.folder).isFolder }
        // Afterwards: the ledger tells of a removal before the folder goes.
        let swept = try registry.sweptRuns()
        return gone.filter { !swept.contains($0.run) }
            .map { "registry: the folder of run \($0.run) is gone: runs/\($0.folder)" }.sorted()
    }
}

extension RunFolder {
    /// Whether there is such a folder.
    fileprivate var isFolder: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }
}

extension WorkspaceAudit: CustomStringConvertible {
    /// What was compared, what does not agree, and what is worth knowing.
    var description: String {
        let compared = """
            \(runs) runs with \(files) files, \(models) models, \(ledgerRows) rows of the ledger; recommendations older \
            than their draws: \(recommendationsBeforeDraw), made as of another day: \(recommendationsAsOfOtherDays)

            """
        let verdict =
            problems.isEmpty ? "all agree\n" : "\(problems.count == 1 ? "1 problem" : "\(problems.count) problems")\n"
        let lines = problems.map { "  \($0)\n" }.joined()
        let known = notes.isEmpty ? "" : "no disagreement, but worth knowing\n" + notes.map { "  \($0)\n" }.joined()
        return compared + verdict + lines + known
    }
}
