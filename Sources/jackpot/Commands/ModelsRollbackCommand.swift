import ArgumentParser
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot models rollback`.
struct ModelsRollbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: "Put a model in force again that was so before.",
        discussion: ExitStatus.table
    )

    @Option(name: .long, help: ArgumentHelp("The country.", valueName: "name"))
    var country: CountryName

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A version that was in force. Default: the one before the present one.",
            valueName: "version"
        )
    )
    var to: Int?

    @Option(name: .long, help: ArgumentHelp("The reason, which the ledger keeps.", valueName: "reason"))
    var reason: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let world = World.real
            let registry = try ModelRegistry.open(workspace.places().registry)
            let version = try registry.rollBack(country, to: to, by: world.userName, why: reason, at: world.now())
            let inForce = ["\(country)": version]
            try output.show(inForce, schema: "in-force/1", text: "\(country): version \(version) is in force again\n")
        }
    }
}
