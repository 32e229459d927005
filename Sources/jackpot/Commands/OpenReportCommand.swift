import ArgumentParser
import Artifacts
import Foundation
import Lottery
import StepKit

/// The command `jackpot open-report`.
struct OpenReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open-report",
        abstract: "Show where a report lies, and open it where there is a browser.",
        discussion: """
            Without a run it is the page over all countries. The browser is the program that BROWSER names, or the one of \
            the desktop where there is one; without either the path alone is printed.

            \(ExitStatus.table)
            """
    )

    /// What was found.
    private struct Found: Encodable { let report: String }

    @Argument(help: "A run: its name, the start of its name, or its folder. Default: the page over all countries.")
    var name: String?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let report =
                try name.map { try RunLookup(workspace: workspace).folder($0).file(of: .report) }
                ?? CountryReports(in: workspace).page
            guard FileManager.default.fileExists(atPath: report.path) else {
                throw DriverError.noReport(file: report.path)
            }
            try output.show(Found(report: report.path), schema: "report-found/1", text: "\(report.path)\n")
            Browser(World.real.environment)?.open(report)
        }
    }
}
