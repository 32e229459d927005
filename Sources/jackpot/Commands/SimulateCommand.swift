import ArgumentParser
import Foundation
import JackpotOptimization
import Lottery
import Replay
import StepKit

/// The command `jackpot simulate`.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Write the sample data of six simulated countries, or let a policy decide their jackpots.",
        discussion: """
            Without --policy: weekly sales and plans under --out. With it: closed loops, in which each week's jackpot \
            leads to the next, scored by what they lose against an oracle; nothing is written.

            \(ExitStatus.table)
            """
    )

    @Option(
        name: .long,
        help: ArgumentHelp("Weeks of data (260, the last one in 2025), or judged weeks (52).", valueName: "count")
    )
    var weeks: Int?

    @Option(name: .long, help: ArgumentHelp("Seed of the data: the same seed, the same bytes.", valueName: "number"))
    var seed: UInt64?

    @Option(name: .long, help: ArgumentHelp("The folder to write the data to: data.", valueName: "folder"))
    var out: String?

    @Option(name: .long, help: ArgumentHelp("Who decides: \(Self.policies).", valueName: "name"))
    var policy: LoopPolicy?

    @Option(name: .long, help: ArgumentHelp("Weeks of history that the policy learns from: 104.", valueName: "count"))
    var history: Int?

    @Option(name: .long, help: ArgumentHelp("Lucks, each played once: 6.", valueName: "count"))
    var seeds: Int?

    @Option(name: .long, help: ArgumentHelp("The rules: reference, or tight cash.", valueName: "name"))
    var world: LoopWorld?

    @OptionGroup var output: OutputOptions

    private static let policies = LoopPolicy.all.map(\.name).joined(separator: ", ")

    func validate() throws {
        if let weeks, !(1...5_000).contains(weeks) { throw ValidationError("--weeks must be 1 to 5000.") }
        if let history, !(26...5_000).contains(history) { throw ValidationError("--history must be 26 to 5000.") }
        if let seeds, !(1...1_000).contains(seeds) { throw ValidationError("--seeds must be 1 to 1000.") }
        if policy == nil, history != nil || seeds != nil || world != nil {
            throw ValidationError("--history, --seeds and --world need --policy.")
        }
        if policy != nil, seed != nil || out != nil {
            throw ValidationError("--seed and --out write data; they exclude --policy.")
        }
    }

    func run() async throws {
        try await output.telling {
            if let policy { try await judge(policy) } else { try writeData() }
        }
    }

    private func writeData() throws {
        let folder = URL(filePath: out ?? "data", directoryHint: .isDirectory)
        let files = try SampleData(weeks: weeks ?? 260, seed: seed ?? 0).write(to: folder).map(\.relativePath)
        try output.show(["files": files], schema: "files/1", text: files.map { "\($0)\n" }.joined())
    }

    private func judge(_ policy: LoopPolicy) async throws {
        let study = RegretStudy(
            world: world ?? .reference,
            policy: policy,
            seeds: seeds ?? 6,
            historyWeeks: history ?? 104,
            weeks: weeks ?? 52
        )
        let processors = ProcessInfo.processInfo.activeProcessorCount
        let report = try await SideBySideLoops(study: study, limit: processors).report()
        try output.show(report, schema: "closed-loop/1", text: report.description)
    }
}
