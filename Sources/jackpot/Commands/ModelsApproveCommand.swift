import ArgumentParser
import Artifacts
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot models approve`.
struct ModelsApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Put a model in force that waits for approval.",
        discussion: """
            Four eyes: the user whose run registered the model may not approve it. An approval expires when the draw of \
            that run closes, at the start of the draw's day in the country's time zone; the model of a run of a past day \
            waits until a run for a later draw is opened.

            \(ExitStatus.table)
            """
    )

    @Argument(help: "The version.")
    var version: Int

    @Option(name: .long, help: ArgumentHelp("Its country.", valueName: "name"))
    var country: CountryName

    @Option(name: .long, help: ArgumentHelp("The reason, which the ledger keeps.", valueName: "reason"))
    var reason: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let (world, workspace) = (World.real, workspace.places())
            let registry = try ModelRegistry.open(workspace.registry)
            let model = try registry.version(version, of: country)
            let closing = try closing(of: model, registry, workspace)
            try registry.approve(
                version,
                of: country,
                before: closing.otherDay == nil ? closing.instant : nil,
                by: world.userName,
                why: reason,
                at: world.now()
            )
            let inForce = ["\(country)": version]
            try output.show(inForce, schema: "in-force/1", text: "\(country): version \(version) is in force\n")
        }
    }

    /// A model whose run is gone cannot be looked at, and so not be approved.
    private func closing(
        of model: ModelVersion,
        _ registry: ModelRegistry,
        _ workspace: Workspace
    ) throws -> DrawClosing {
        let place = try registry.run(model.run).folder
        return try DrawClosing(RunContents(of: RunFolder(under: workspace.runs, path: place)))
    }
}
