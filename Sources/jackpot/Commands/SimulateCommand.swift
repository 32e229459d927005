import ArgumentParser
import Foundation
import Lottery
import StepKit

/// The command `jackpot simulate`.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Write the sample data: weekly sales of six simulated countries, and their plans.",
        discussion: ExitStatus.table
    )

    @Option(name: .long, help: ArgumentHelp("Weeks of history, the last one in 2025.", valueName: "count"))
    var weeks = 260

    @Option(name: .long, help: ArgumentHelp("Seed of all luck: the same seed, the same bytes.", valueName: "number"))
    var seed: UInt64 = 0

    @Option(name: .long, help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var out = "data"

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if !(1...5_000).contains(weeks) { throw ValidationError("--weeks must be 1 to 5000.") }
    }

    func run() async throws {
        try await output.telling {
            let folder = URL(filePath: out, directoryHint: .isDirectory)
            let files = try SampleData(weeks: weeks, seed: seed).write(to: folder).map(\.relativePath)
            try output.show(["files": files], schema: "files/1", text: files.map { "\($0)\n" }.joined())
        }
    }
}
