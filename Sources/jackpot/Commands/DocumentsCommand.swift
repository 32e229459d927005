import ArgumentParser
import Foundation
import Lottery
import StepKit

/// The command `jackpot documents`.
struct DocumentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents",
        abstract: "Check or write the documents that follow from the sources.",
        discussion: ExitStatus.table,
        shouldDisplay: false
    )

    /// What to do about documents that are not as they should be.
    enum Action: String, EnumerableFlag {
        case check, write
    }

    @Flag(help: "Only say which documents are stale (exit code 1), or write them.")
    var action = Action.check

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let documents = try GeneratedDocuments(of: workspace)
            let paths = action == .write ? try documents.write(to: workspace) : documents.stale(in: workspace)
            let verb = action == .write ? "written" : "stale, run \"jackpot documents --write\""
            let text = paths.map { "\($0): \(verb)\n" }.joined()
            try output.show([action.rawValue: paths], schema: "documents/1", text: text)
            if action == .check, !paths.isEmpty { throw ExitCode(ExitStatus.failed.rawValue) }
        }
    }
}
