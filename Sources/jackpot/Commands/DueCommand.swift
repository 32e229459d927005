import ArgumentParser
import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines
import StepKit

/// The command `jackpot due`.
struct DueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "Show which countries' coming draws still need a run, and which draws had none.",
        discussion: """
            A run decides a country's coming draw from the day of the draw before it, in the country's time zone, until \
            the day before its own. Missed are the draws of the last weeks without a recommendation.

            \(ExitStatus.table)
            """
    )

    @Option(name: .long, help: ArgumentHelp("A country; may be repeated. Default: all.", valueName: "name"))
    var country: [String] = []

    @Option(name: .long, help: ArgumentHelp("Take this day for today: YYYY-MM-DD.", valueName: "day"))
    var asOf: CalendarDay?

    @Option(name: .long, help: ArgumentHelp("Look so far back for missed draws.", valueName: "weeks"))
    var back = 8

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !(1...520).contains(back) { throw ValidationError("--back must be 1 to 520.") }
    }

    func run() async throws {
        try await output.telling {
            let (workspace, now) = (workspace.places(), World.real.now())
            let files = try CountryFile.named(country, in: workspace)
            let registry = try ModelRegistry.open(workspace.registry)
            let countries = try files.map {
                try CountryDue($0, registry: registry, asOf: asOf, now: now, lookingBack: back)
            }
            try output.show(["countries": countries], schema: "due/1", text: table(countries))
        }
    }

    private func table(_ countries: [CountryDue]) -> String {
        let columns: [TextTable.Column] = [
            .words("country"), .words("time zone"), .words("draw"), .words("run"), .words("from"), .words("until"),
            .words("missed"),
        ]
        return TextTable(columns, rows: countries.map(row)).description
    }

    private func row(_ due: CountryDue) -> [String] {
        [
            due.country, due.timeZone ?? "-", due.draw?.description ?? "-",
            due.problem ?? (due.isDue ? "due" : "done"), due.since.map(Instant.text) ?? "-",
            due.until.map(Instant.text) ?? "-",
            due.missed.isEmpty ? "-" : due.missed.map(\.description).joined(separator: ", "),
        ]
    }
}
