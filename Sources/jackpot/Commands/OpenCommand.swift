import ArgumentParser
import Artifacts
import Foundation
import Lottery
import StepKit

/// The command `jackpot open`.
struct OpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open a run of one country and print its folder, for an engine that runs the steps itself.",
        discussion: ExitStatus.table
    )

    /// What an engine needs to know of an opened run.
    private struct Opened: Encodable {
        let country: CountryName
        let draw: CalendarDay
        let run: String
        let folder: String
    }

    @Option(name: .long, help: ArgumentHelp("The country.", valueName: "name"))
    var country: String

    @OptionGroup var draw: DrawOptions
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let files = try CountryFile.named([country], in: workspace)
            let opening = try RunOpening(in: workspace, for: .due, world: .real)
            for file in files {
                let pinned = try PinnedCountry(file, in: workspace, draw: draw.choice, now: opening.world.now())
                let run = try opening.open(pinned, takingOver: nil)
                try opening.record(run)
                let manifest = run.manifest
                let folder = run.folder.url.path
                let opened = Opened(country: manifest.country, draw: manifest.draw, run: manifest.run, folder: folder)
                try output.show(opened, schema: "opened-run/1", text: "\(folder)\n")
            }
        }
    }
}
