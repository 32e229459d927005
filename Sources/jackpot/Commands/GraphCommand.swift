import ArgumentParser
import Foundation
import Lottery
import Pipelines
import StepKit

/// The command `jackpot graph`.
struct GraphCommand: AsyncParsableCommand {
    /// How the picture is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, mermaid
    }

    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Draw the pipeline: its steps, and what they read and write.",
        discussion: ExitStatus.table
    )

    @Option(name: .long, help: "How to draw it.")
    var format = Format.text

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let pipeline = try workspace.places().pipeline()
            let picture = format == .text ? PipelineText(pipeline).description : PipelineMermaid(pipeline).description
            try output.show([format.rawValue: picture], schema: "graph/1", text: picture)
        }
    }
}
