import ArgumentParser
import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines
import StepKit

/// The command `jackpot reproduce`.
struct ReproduceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reproduce",
        abstract: "Repeat a run from what it pinned, by the code of its commit, and compare to the byte.",
        discussion: """
            Data are found by their SHA-256 where they lay, or in the git history of the file. Where the programs at hand \
            are not of the run's commit, that commit is checked out (git worktree) and built in .build-reproduce, once. \
            Secrets are read again. Nobody is told, and neither runs nor registry change. Exit code 2 where a file differs.

            \(ExitStatus.table)
            """
    )

    @Argument(help: "A run: its name, the start of its name, or its folder.")
    var name: String

    @Flag(name: .long, help: "Repeat by the programs at hand, whatever code the run was made by.")
    var withPresentCode = false

    @Option(
        name: .long,
        help: ArgumentHelp("Where secrets come from: file:FOLDER or 'command:PROGRAM ARGUMENT…'.", valueName: "spec")
    )
    var secrets = "file:.secrets"

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let folder = try RunLookup(workspace: workspace).folder(name)
            let scratch = FileManager.default.temporaryDirectory.appending(
                path: "jackpot-reproduce-\(UUID().uuidString)"
            )
            // What is left in the system's folder for such things harms nobody.
            defer { try? FileManager.default.removeItem(at: scratch) }
            let reproduction = try await reproduction(of: folder, workspace, in: scratch)
            try output.show(reproduction, schema: "reproduction/1", text: reproduction.description)
            if !reproduction.differences.isEmpty { throw ExitCode(ExitStatus.negativeVerdict.rawValue) }
        }
    }

    private func reproduction(
        of folder: RunFolder,
        _ workspace: Workspace,
        in scratch: URL
    ) async throws -> Reproduction {
        let groups = StepGroups()
        let manifest = try folder.manifest()
        let code = try ReproducingCode(of: manifest, in: workspace, isPresent: withPresentCode, world: .real)
        let repetition = RunRepetition(
            run: folder,
            workspace: workspace,
            registry: try ModelRegistry.open(workspace.registry),
            secrets: secrets,
            programs: code.programs,
            pipeline: code.pipeline,
            makeRegistry: code.makeRegistry,
            groups: groups
        )
        // A step that a signal ended fails the repetition, which tells how it ended.
        let (twin, _) = try await Interruption.during(
            first: { World.real.writeError("jackpot: stopping the step that runs; a second signal ends it at once\n") },
            second: groups.kill
        ) {
            try await repetition.repeated(in: scratch)
        }
        return try Reproduction(
            of: folder,
            twin: twin,
            steps: try repetition.steps().map(\.name),
            leftOut: try repetition.stepsLeftOut(),
            code: code.text
        )
    }
}
