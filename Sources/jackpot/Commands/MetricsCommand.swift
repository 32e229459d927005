import ArgumentParser
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot metrics`.
struct MetricsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: "Print what a monitoring system is told, in the text format of Prometheus.",
        discussion: """
            Every run writes the same to registry/metrics.prom, or to the file that --metrics of `run` names, for the \
            text collector of the node exporter.

            \(ExitStatus.table)
            """
    )

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let metrics = WorkspaceMetrics(
                standings: try CountryStanding.recorded(
                    try ModelRegistry.open(workspace.registry),
                    by: try workspace.pipeline(),
                    under: workspace.runs
                ),
                exitCodes: [:],
                now: World.real.now()
            )
            try output.show(["prometheus": metrics.text], schema: "metrics/1", text: metrics.text)
        }
    }
}
