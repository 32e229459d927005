import ArgumentParser
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot models promote`.
struct ModelsPromoteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promote",
        abstract: "Override: put a model in force that the gate refused, or whose approval expired.",
        discussion: """
            Four eyes: the user whose run registered the model may not do it. The ledger keeps the override and its reason.

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
            let world = World.real
            let registry = try ModelRegistry.open(workspace.places().registry)
            try registry.promote(
                version,
                of: country,
                expecting: try registry.champion(of: country)?.version,
                by: world.userName,
                why: reason,
                at: world.now()
            )
            let inForce = ["\(country)": version]
            try output.show(inForce, schema: "in-force/1", text: "\(country): version \(version) is in force\n")
        }
    }
}
