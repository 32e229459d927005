import ArgumentParser
import Lottery
import StepKit

/// The command `jackpot models`.
struct ModelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "List the registered models and those in force; approve one, or go back to an earlier one.",
        discussion: ExitStatus.table,
        subcommands: [ModelsListCommand.self, ModelsApproveCommand.self, ModelsRollbackCommand.self],
        defaultSubcommand: ModelsListCommand.self
    )
}
