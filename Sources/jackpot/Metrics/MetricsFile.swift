import Artifacts
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The file that the node exporter's text collector reads.
struct MetricsFile {
    /// Where it lies where no other place was named: in the folder of the registry.
    static let name = "metrics.prom"

    let url: URL

    /// The file is written anew after each run, so that nobody waits until it is on the disk.
    private static let withoutWaiting = {
        var operations = FileOperations.system
        operations.sync = { _ in }
        operations.syncFolder = { _ in }
        return operations
    }()

    /// The file in a workspace, or another one.
    init(in workspace: Workspace, named other: String?) {
        url =
            other.map { URL(filePath: $0, relativeTo: workspace.root).standardizedFileURL }
            ?? workspace.registry.appending(path: Self.name, directoryHint: .notDirectory)
    }

    /// Writes the metrics of a workspace; a reader sees the file of before or the new one.
    ///
    /// Metrics are no part of the answer: what keeps them from being written is told, and the run goes on.
    ///
    /// - Parameters:
    ///   - opening: the workspace with its registry, and the world with its clock.
    ///   - exitCodes: how the countries ended that were run now, by name.
    func write(of opening: RunOpening, exitCodes: [String: Int32]) {
        let (workspace, world) = (opening.workspace, opening.world)
        do {
            let metrics = WorkspaceMetrics(
                standings: try CountryStanding.recorded(opening.registry, by: opening.pipeline, under: workspace.runs),
                exitCodes: exitCodes,
                now: world.now()
            )
            try AtomicFile.write(Data(metrics.text.utf8), to: url, operations: Self.withoutWaiting)
        } catch {
            world.writeError("jackpot: warning: the metrics were not written: \(ToldError(error).explanation)\n")
        }
    }
}
