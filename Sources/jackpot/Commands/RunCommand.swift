import ArgumentParser
import Foundation
import Lottery
import Pipelines
import StepKit

/// The command `jackpot run`.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run the pipeline for every country, or for some.",
        discussion: """
            What is done already is not repeated: a complete run with the same config, data, code and model answers at \
            once, an interrupted one goes on where it stopped. A part that is asked for by --from or --only is done in \
            a new run, which takes the rest over from the last one. One country's failure never stops another.

            \(ExitStatus.table)
            """
    )

    @Option(name: .long, help: ArgumentHelp("A country; may be repeated. Default: all.", valueName: "name"))
    var country: [String] = []

    @Option(name: .long, help: ArgumentHelp("Repeat this step and all that follow from it.", valueName: "step"))
    var from: String?

    @Option(name: .long, help: ArgumentHelp("Repeat this step, and tell.", valueName: "step"))
    var only: String?

    @Option(name: .long, help: ArgumentHelp("Take this day for today: YYYY-MM-DD.", valueName: "day"))
    var asOf: CalendarDay?

    @Flag(name: .long, help: "Run everything again in a new run, though nothing changed.")
    var force = false

    @Option(
        name: .long,
        help: ArgumentHelp("Where secrets come from: file:FOLDER or 'command:PROGRAM ARGUMENT…'.", valueName: "spec")
    )
    var secrets = "file:.secrets"

    @Option(name: .long, help: ArgumentHelp("Countries at once.", valueName: "count"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Option(name: .long, help: "What to do about a country that another driver is running.")
    var onBusy = BusyPolicy.fail

    @Flag(name: .shortAndLong, help: "Show what every step writes.")
    var verbose = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if [from != nil, only != nil, force].count(where: \.self) > 1 {
            throw ValidationError("--from, --only and --force exclude each other.")
        }
        if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    }

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let groups = StepGroups()
            let all = try countries(in: workspace, world: .real, groups)
            let (outcomes, interruption) = try await Interruption.during(
                first: Self.tellInterrupted,
                second: groups.kill
            ) {
                await all.outcomes()
            }
            for outcome in outcomes { tell(outcome) }
            let summary = RunSummary(
                outcomes.map { CountrySummary($0, in: workspace) },
                isSingle: country.count == 1,
                interruption: interruption
            )
            try output.show(summary, schema: "run-summary/1", text: summary.description)
            if summary.exitCode != 0 { throw ExitCode(summary.exitCode) }
        }
    }

    @Sendable private static func tellInterrupted() {
        World.real.writeError("jackpot: stopping the steps that run; a second signal ends them at once\n")
    }

    private func countries(in workspace: Workspace, world: World, _ groups: StepGroups) throws -> AllCountries {
        let pipeline = try workspace.pipeline()
        _ = try request.repeated(in: pipeline)
        _ = try SecretProvider(specification: secrets)
        let files = try CountryFile.named(country, in: workspace)
        let opening = try RunOpening(in: workspace, pipeline: pipeline, world: world)
        let runs = files.map { file in
            CountryRun(
                file: file,
                opening: opening,
                request: request,
                asOf: asOf,
                programs: .besideDriver(world),
                secrets: secrets,
                progress: Progress(isVerbose: verbose, write: world.writeError),
                lock: CountryLock(of: file, in: workspace, world, onBusy: onBusy),
                groups: groups
            )
        }
        let pool = opening.pool.map { PoolStage(opening: opening, pool: $0.pool, asOf: asOf) }
        return AllCountries(runs: runs, pool: pool, limit: jobs)
    }

    private var request: RunRequest {
        if let from { return .from(from) }
        if let only { return .only(only) }
        return force ? .again : .due
    }

    /// The whole of an error that kept a country from running; a step has told its own.
    private func tell(_ outcome: CountryOutcome) {
        if case .notOpened(let error) = outcome.end {
            World.real.writeError("jackpot: \(outcome.country): \(error.explanation)\n")
        }
    }
}

extension ProgramFinder {
    /// Step programs lie beside this program, else where `PATH` says.
    static func besideDriver(_ world: World) -> ProgramFinder {
        ProgramFinder(besideExecutable: driver, searchPath: world.environment["PATH"] ?? "")
    }

    /// The path of this program.
    static var driver: String {
        // Linux names the running program exactly, even when it was found through PATH.
        let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return own ?? URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath().path
    }
}
