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
            ShowCommand.self, OpenReportCommand.self, ModelsCommand.self, VerifyCommand.self, GraphCommand.self,
            SimulateCommand.self,
            TuneCommand.self, ReplayCommand.self, OpenCommand.self, DueCommand.self, ScheduleCommand.self,
            GateCommand.self, MetricsCommand.self, GarbageCommand.self, ExplainCommand.self, DiffCommand.self,
            ReproduceCommand.self, ProvenanceCommand.self, DocumentsCommand.self,
        ]
    )

    /// Reads the command line and runs the command; a wrong command line is told as a document where one was asked for.
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            // Of texts and a number, the document cannot fail; were it to, the error itself is still told.
            let document = try? ErrorDocument(error, arguments: arguments)?.text()
            if let document, arguments.contains("--json") { print(document, terminator: "") }
            exit(withError: error)
        }
    }

    private static var version: String {
        // A build file that cannot be read is told by the commands that need it.
        "jackpot \((try? BuildIdentity.current(.real))?.text ?? BuildIdentity.sourceVersion)"
    }
}
