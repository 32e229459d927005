import ArgumentParser
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot replay`.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Decide past draws again, and value the decisions against what was played.",
        discussion: """
            Each draw is decided with what had been published before it: by the champion that was in force for it, or, \
            where there was none, by the model that a run of then would have trained. Decided, played and best jackpot \
            are valued by what models that have seen the whole history say each would have sold. Nothing is written.

            \(ExitStatus.table)
            """
    )

    @Option(name: .long, help: ArgumentHelp("The country.", valueName: "name"))
    var country: String

    @Option(name: .long, help: ArgumentHelp("Weeks decided again with all their draws, 1 to 520.", valueName: "count"))
    var weeks = 52

    @Option(name: .long, help: ArgumentHelp("Take this day for today: YYYY-MM-DD.", valueName: "day"))
    var asOf: CalendarDay?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            try ReplayError.check(weeks: weeks)
            let report = try replay().report(weeks: weeks)
            try output.show(report, schema: "replay/1", text: report.description)
        }
    }

    private func replay() throws -> CountryReplay {
        let places = workspace.places()
        let file = try CountryFile.named([country], in: places)[0]
        let source = try TuningSource(file, in: places, asOf: asOf, now: World.real.now())
        // Looking back makes no registry where there is none.
        let isThere = FileManager.default.fileExists(atPath: places.registry.path)
        return CountryReplay(
            configuration: source.configuration,
            history: source.history,
            registry: isThere ? try ModelRegistry.open(places.registry) : nil
        )
    }
}
