import ArgumentParser
import Lottery
import StepKit

/// The driver: opens runs, runs the pipeline in them, and shows what came of it.
@main struct Jackpot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jackpot",
        abstract: "Recommends each week's lottery jackpot, and keeps the evidence.",
        discussion: ExitStatus.table,
        version: version,
        subcommands: [
            RunCommand.self, PlanCommand.self, CheckCommand.self, StatusCommand.self, RunsCommand.self,
            ShowCommand.self, ModelsCommand.self, VerifyCommand.self, GraphCommand.self, SimulateCommand.self,
            TuneCommand.self, ReplayCommand.self, OpenCommand.self, DueCommand.self, ScheduleCommand.self,
            DocumentsCommand.self,
        ]
    )

    private static var version: String {
        // A build file that cannot be read is told by the commands that need it.
        "jackpot \((try? BuildIdentity.current(.real))?.text ?? BuildIdentity.sourceVersion)"
    }
}
