import ArgumentParser
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot tune`.
struct TuneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tune",
        abstract: "Search for the forecast settings with the lowest error on a country's own past.",
        discussion: """
            Each trial refits the demand core along the history before the periods of the evaluation. Finished trials \
            are kept in the registry: the same command goes on where it was interrupted, and the same seed gives the \
            same answer with any number of workers. Nothing is put in force; a person commits the lines it prints.

            \(ExitStatus.table)
            """
    )

    @Option(name: .long, help: ArgumentHelp("The country.", valueName: "name"))
    var country: String

    @Option(name: .long, help: "How the settings are searched.")
    var strategy = StrategyName.halving

    @Option(name: .long, help: ArgumentHelp("Stop after so many trials; 60 by default.", valueName: "count"))
    var trials: Int?

    @Option(name: .long, help: ArgumentHelp("Start no trial after so many seconds.", valueName: "number"))
    var seconds: Double?

    @Option(name: .long, help: ArgumentHelp("Trials at once; one for each core by default.", valueName: "count"))
    var workers: Int?

    @Option(name: .long, help: ArgumentHelp("Seed of all luck: the same seed, the same trials.", valueName: "number"))
    var seed: UInt64 = 0

    @Option(name: .long, help: ArgumentHelp("Take this day for today: YYYY-MM-DD.", valueName: "day"))
    var asOf: CalendarDay?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if trials != nil, seconds != nil { throw ValidationError("Give --trials or --seconds, not both.") }
        if let trials, !(1...10_000).contains(trials) { throw ValidationError("--trials must be 1 to 10000.") }
        if let seconds, !(seconds > 0 && seconds <= 86_400) {
            throw ValidationError("--seconds must be above 0, at most 86400.")
        }
        if let workers, !(1...256).contains(workers) { throw ValidationError("--workers must be 1 to 256.") }
    }

    func run() async throws {
        try await output.telling {
            let report = try await tuning().report(request)
            try output.show(report, schema: "tuning/1", text: report.description)
        }
    }

    private var request: TuningRequest {
        TuningRequest(
            strategy: strategy,
            budget: seconds.map { .seconds($0) } ?? .trials(trials ?? 60),
            workers: workers ?? ProcessInfo.processInfo.activeProcessorCount,
            seed: seed
        )
    }

    private func tuning() throws -> CountryTuning {
        let (places, world) = (workspace.places(), World.real)
        let file = try CountryFile.named([country], in: places)[0]
        return CountryTuning(
            source: try TuningSource(file, in: places, asOf: asOf, now: world.now()),
            registry: try ModelRegistry.open(places.registry),
            code: PinnedCode(build: try BuildIdentity.current(world), workspace: places),
            now: world.now
        )
    }
}
