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
    ///   - workspace: the workspace.
    ///   - registry: its registry.
    ///   - exitCodes: how the countries ended that were run now, by name.
    ///   - world: the clock, and where a failure is told.
    func write(of workspace: Workspace, _ registry: ModelRegistry, exitCodes: [String: Int32], _ world: World) {
        do {
            let metrics = WorkspaceMetrics(
                standings: try CountryStanding.recorded(in: workspace, registry),
                exitCodes: exitCodes,
                now: world.now()
            )
            try AtomicFile.write(Data(metrics.text.utf8), to: url, operations: Self.withoutWaiting)
        } catch {
            world.writeError("jackpot: warning: the metrics were not written: \(ToldError(error).explanation)\n")
        }
    }
}
