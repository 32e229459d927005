import ArgumentParser
import Foundation
import Lottery
import Pipelines
import StepKit

/// The command `jackpot graph`.
struct GraphCommand: AsyncParsableCommand {
    /// How the picture is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, mermaid, dot

        /// The picture of a pipeline.
        func picture(of pipeline: Pipeline) -> String {
            switch self {
            case .text: PipelineText(pipeline).description
            case .mermaid: PipelineMermaid(pipeline).description
            case .dot: PipelineDot(pipeline).description
            }
        }
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
            let picture = format.picture(of: try workspace.places().pipeline())
            try output.show([format.rawValue: picture], schema: "graph/1", text: picture)
        }
    }
}
