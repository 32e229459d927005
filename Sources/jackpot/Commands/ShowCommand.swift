import ArgumentParser
import Foundation
import Lottery
import Pipelines
import StepKit

/// The command `jackpot show`.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one run: its answer at a glance, what it pinned, what its steps did.",
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
            let run = try ShownRun(folder, steps: try workspace.pipeline().steps.map(\.name))
            try output.show(run, schema: "run-facts/1", text: run.description)
        }
    }
}
