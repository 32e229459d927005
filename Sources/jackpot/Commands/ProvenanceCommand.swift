import ArgumentParser
import Artifacts
import Foundation
import Lottery
import Pipelines
import StepKit

/// The command `jackpot provenance`.
struct ProvenanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "provenance",
        abstract: "Write where a run's files came from, for tools of others: in-toto with SLSA, or OpenLineage.",
        discussion: """
            in-toto: a Statement v1 with the predicate SLSA provenance v1, unsigned. openlineage: run events of version \
            2-0-2, one on a line. Both follow from the receipts alone: the same run gives the same bytes at any time. \
            With --into, files RUN.intoto.json or RUN.openlineage.jsonl are written; without a run, one for every run.

            \(ExitStatus.table)
            """
    )

    /// What was written.
    private struct Written: Encodable { let files: [String] }

    @Argument(help: "A run: its name, the start of its name, or its folder. Default: all, with --into.")
    var name: String?

    @Option(name: .long, help: "The format: in-toto or openlineage.")
    var format: ProvenanceFormat

    @Option(name: .long, help: ArgumentHelp("Write files into this folder.", valueName: "folder"))
    var into: String?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if name == nil, into == nil { throw ValidationError("Name a run, or a folder with --into.") }
    }

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let steps = try workspace.pipeline().steps.map(\.name)
            let folders = try name.map { [try RunLookup(workspace: workspace).folder($0)] } ?? Self.all(in: workspace)
            guard let into else {
                for folder in folders {
                    print(
                        String(decoding: try format.document(of: folder, steps: steps), as: UTF8.self),
                        terminator: ""
                    )
                }
                return
            }
            let files = try write(folders, steps: steps, into: URL(filePath: into, directoryHint: .isDirectory))
            try output.show(Written(files: files), schema: "written/1", text: files.map { "\($0)\n" }.joined())
        }
    }

    /// Every run that was opened; an interrupted opening is none.
    private static func all(in workspace: Workspace) -> [RunFolder] {
        PastRun.allFolders(under: workspace.runs).filter { PastRun($0) != nil }
    }

    private func write(_ runs: [RunFolder], steps: [String], into folder: URL) throws -> [String] {
        try RunFolder.makeFolder(folder)
        return try runs.map { run in
            let file = folder.appending(path: "\(run.name).\(format.ending)")
            try AtomicFile.write(try format.document(of: run, steps: steps), to: file)
            return file.path
        }
    }
}
