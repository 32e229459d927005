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
            What is done already is not repeated: a complete run for the draw answers at once, an interrupted one goes \
            on where it stopped. Where a program, data, settings or the model in force changed, or a part is asked for \
            by --from or --only, a new run does what depends on it and takes the rest over from an earlier one; \
            `jackpot plan` tells what and why. One country's failure never stops another.

            --draws decides draws of the past again, one after another. It changes no model in force and tells nobody.

            \(ExitStatus.table)
            """
    )

    @Option(name: .long, help: ArgumentHelp("A country; may be repeated. Default: all.", valueName: "name"))
    var country: [String] = []

    @OptionGroup var part: PartOptions
    @OptionGroup var draw: DrawOptions
    @OptionGroup var backfill: BackfillOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Where secrets come from: file:FOLDER or 'command:PROGRAM ARGUMENT…'.", valueName: "spec")
    )
    var secrets = "file:.secrets"

    @Option(name: .long, help: ArgumentHelp("Countries at once.", valueName: "count"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Option(name: .long, help: "What to do about a country that another driver is running.")
    var onBusy = BusyPolicy.fail

    @Option(
        name: .long,
        help: ArgumentHelp("Where the metrics for monitoring go. Default: registry/metrics.prom.", valueName: "file")
    )
    var metrics: String?

    @Flag(name: .shortAndLong, help: "Show what every step writes.")
    var verbose = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        try backfill.validate(beside: draw)
        if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    }

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let groups = StepGroups()
            let files = try CountryFile.named(country, in: workspace)
            _ = try SecretProvider(specification: secrets)
            let opening = try RunOpening(in: workspace, for: part.request, world: .real)
            let run = driverRun(of: files, opening, groups)
            let scope = backfill.scope(or: draw)
            let (outcomes, interruption) = try await Interruption.during(
                first: run.progress.interrupted,
                second: groups.kill
            ) {
                await run.progress.showing { await run.outcomes(of: files, scope) }
            }
            if outcomes.isEmpty { World.real.writeError("jackpot: no draw of this range is to be run\n") }
            for outcome in outcomes { tell(outcome) }
            let summary = RunSummary(
                outcomes.map { CountrySummary($0, in: workspace) },
                isSingle: country.count == 1 && outcomes.count == 1,
                interruption: interruption
            )
            let exitCodes = outcomes.map { ($0.country, $0.exitCode) }
            MetricsFile(in: workspace, named: metrics).write(of: opening, exitCodes: Dictionary(exitCodes) { $1 })
            if outcomes.contains(where: \.hasRun) { CountryReports(in: workspace).write(opening.registry, .real) }
            try output.show(summary, schema: "run-summary/1", text: summary.description)
            if summary.exitCode != 0 { throw ExitCode(summary.exitCode) }
        }
    }

    private func driverRun(of files: [CountryFile], _ opening: RunOpening, _ groups: StepGroups) -> DriverRun {
        DriverRun(
            opening: opening,
            request: part.request,
            secrets: secrets,
            progress: Progress(
                isVerbose: verbose,
                write: opening.world.writeError,
                screen: verbose ? nil : Screen.onTerminal(files.map(\.country), opening, jobs: jobs),
                logs: DriverLogs(opening.world)
            ),
            onBusy: onBusy,
            groups: groups,
            limit: jobs
        )
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
