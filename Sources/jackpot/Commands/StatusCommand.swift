import ArgumentParser
import Foundation
import Lottery
import ModelRegistry
import Pipelines
import StepKit

/// The command `jackpot status`.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show where each country stands: last run, model in force, last recommendation.",
        discussion: ExitStatus.table
    )

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let countries = try ModelRegistry.open(workspace.places().registry).status()
            try output.show(["countries": countries], schema: "status/1", text: table(countries))
        }
    }

    private func table(_ countries: [CountryStatus]) -> String {
        let columns: [TextTable.Column] = [
            .words("country"), .words("draw"), .words("last run"), .words("steps"), .words("model"),
            .numbers("jackpot"), .words("money"), .words("answer"), .numbers("unsent"),
        ]
        let rows = countries.map { country in
            [
                country.country.text, country.lastRun.draw.description, country.lastRun.run,
                country.lastRun.stepsInWords, country.champion.map { "version \($0.version)" } ?? "none",
                country.lastRecommendation.map { Digits.money($0.jackpot) } ?? "-",
                country.lastRecommendation?.currency ?? "-", country.lastRecommendation?.status.rawValue ?? "-",
                String(country.pendingMessages),
            ]
        }
        return TextTable(columns, rows: rows).description
    }
}
