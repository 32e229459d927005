import ArgumentParser
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot models used-by`.
struct ModelsUsedByCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "used-by",
        abstract: "Show what rests on a model: when it was in force, what it decided, which runs met it.",
        discussion: ExitStatus.table
    )

    @Argument(help: "The version.")
    var version: Int

    @Option(name: .long, help: ArgumentHelp("Its country.", valueName: "name"))
    var country: CountryName

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let registry = try ModelRegistry.open(workspace.registry)
            let use = try ModelUse(version, of: country, registry, under: workspace.runs)
            try output.show(use, schema: "model-use/1", text: use.description)
        }
    }
}
