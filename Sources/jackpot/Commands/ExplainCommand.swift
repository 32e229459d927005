import ArgumentParser
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot explain`.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why a run announces its jackpot, and what changed since the run of the draw before.",
        discussion: ExitStatus.table
    )

    @Argument(help: "A run: its name, the start of its name, or its folder.")
    var name: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let folder = try RunLookup(workspace: workspace).folder(name)
            let registry = try ModelRegistry.open(workspace.registry)
            let explanation = try RunExplanation(folder, registry, in: workspace)
            try output.show(explanation, schema: "run-explanation/1", text: explanation.description)
        }
    }
}
