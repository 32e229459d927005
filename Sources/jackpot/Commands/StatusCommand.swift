import ArgumentParser
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot status`.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show on one screen where each country stands.",
        discussion: """
            For each country: how and when its last run ended, its next draw and whether a run is due, the last jackpot \
            recommended, the model in force and its age, the gate's verdict on the latest model, and the probability \
            that cash falls below the safety net. Below the table: what needs somebody.

            \(ExitStatus.table)
            """
    )

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let (workspace, now) = (workspace.places(), World.real.now())
            let registry = try ModelRegistry.open(workspace.registry)
            let standings = try CountryStanding.all(in: workspace, registry, now: now)
            let table = StandingsTable(standings: standings, now: now)
            try output.show(["countries": standings], schema: "status/2", text: table.description)
        }
    }
}
