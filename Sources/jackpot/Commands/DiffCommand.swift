import ArgumentParser
import Foundation
import Lottery
import StepKit

/// The command `jackpot diff`.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "List everything that is not the same in two runs, step by step, and why the jackpot moved.",
        discussion: ExitStatus.table
    )

    @Argument(help: "The first run: its name, the start of its name, or its folder.")
    var first: String

    @Argument(help: "The second run.")
    var second: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let lookup = RunLookup(workspace: workspace)
            let comparison = RunComparison(
                try ComparedRun(try lookup.folder(first)),
                try ComparedRun(try lookup.folder(second)),
                pipeline: try workspace.pipeline()
            )
            try output.show(comparison, schema: "run-comparison/1", text: comparison.description)
        }
    }
}
