import ArgumentParser
import Lottery
import StepKit

/// The command `jackpot models`.
struct ModelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract:
            "List the registered models and those in force; approve one, go back to an earlier one, see what rests on one.",
        discussion: ExitStatus.table,
        subcommands: [
            ModelsListCommand.self, ModelsApproveCommand.self, ModelsPromoteCommand.self, ModelsRollbackCommand.self,
            ModelsUsedByCommand.self,
        ],
        defaultSubcommand: ModelsListCommand.self
    )
}
