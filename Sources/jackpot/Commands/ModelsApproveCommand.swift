import ArgumentParser
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot models approve`.
struct ModelsApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Put a model in force that waits for approval.",
        discussion: ExitStatus.table
    )

    @Argument(help: "The version.")
    var version: Int

    @Option(name: .long, help: ArgumentHelp("Its country.", valueName: "name"))
    var country: CountryName

    @Option(name: .long, help: ArgumentHelp("The reason, which the ledger keeps.", valueName: "reason"))
    var why: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let world = World.real
            let registry = try ModelRegistry.open(workspace.places().registry)
            try registry.approve(version, of: country, by: world.userName, why: why, at: world.now())
            let inForce = ["\(country)": version]
            try output.show(inForce, schema: "in-force/1", text: "\(country): version \(version) is in force\n")
        }
    }
}
