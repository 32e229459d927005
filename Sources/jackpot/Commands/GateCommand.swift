import ArgumentParser
import Artifacts
import Foundation
import Lottery
import Pipelines
import StepKit

/// The command `jackpot gate`.
struct GateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gate",
        abstract: "Judge the models that the configs and data of now would give, for continuous integration.",
        discussion: """
            Checks the configs, then runs for every country the steps of the pipeline that lead to the evaluation, in a \
            scratch folder: no real run, registry or outbox is touched, and no secret is asked for. Prints Markdown, which \
            also goes to the file that GITHUB_STEP_SUMMARY names.

            --against champion holds each new model against the registry's model in force. --against REVISION holds it \
            against the model that the config and the data of a git revision give, trained by the programs of now; data \
            that git does not hold are those of now, if the revision's pointer agrees. A rival that cannot be had is \
            reported, and refuses nothing.

            The exit code is 0 where every model passed, else that of the country that got least far: 78 for a wrong \
            config, 66 for a missing input, 65 for refused data, then the code of any other step that failed, then 2 for \
            a model that the gate refuses.

            \(ExitStatus.table)
            """
    )

    @Option(name: .long, help: ArgumentHelp("champion, or a git revision.", valueName: "rival"))
    var against = GateRival.champion

    @Option(name: .long, help: ArgumentHelp("A country; may be repeated. Default: all.", valueName: "name"))
    var country: [String] = []

    @Option(name: .long, help: ArgumentHelp("Take this day for today: YYYY-MM-DD.", valueName: "day"))
    var asOf: CalendarDay?

    @Option(name: .long, help: ArgumentHelp("Write the verdicts as JUnit XML.", valueName: "file"))
    var junit: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Work in this folder and keep it. Default: a temporary one.", valueName: "folder")
    )
    var scratch: String?

    @Option(name: .long, help: ArgumentHelp("Countries at once.", valueName: "count"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Flag(name: .shortAndLong, help: "Show what every step writes.")
    var verbose = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    }

    func run() async throws {
        try await output.telling {
            let report = try await report(world: .real)
            if let junit { try AtomicFile.write(Data(report.junit.utf8), to: URL(filePath: junit)) }
            try JobSummary(of: .real)?.append(report.markdown)
            try output.show(report, schema: "gate/1", text: report.markdown)
            if report.exitCode != 0 { throw ExitCode(report.exitCode) }
        }
    }

    private func report(world: World) async throws -> GateReport {
        let groups = StepGroups()
        let gate = try gate(world: world, groups)
        let files = try gate.sharedFiles()
        let against = try gate.rivalText()
        guard files.allSatisfy(\.problems.isEmpty) else {
            return GateReport(against: against, files: files, countries: [])
        }
        let folder = GateFolder(named: scratch)
        defer { folder.end() }
        let (countries, interruption) = try await Interruption.during(
            first: { world.writeError("jackpot: stopping the steps that run; a second signal ends them at once\n") },
            second: groups.kill
        ) {
            try await gate.countries(in: folder.url)
        }
        return GateReport(against: against, files: files, countries: countries, interruption: interruption)
    }

    private func gate(world: World, _ groups: StepGroups) throws -> WorkspaceGate {
        let places = workspace.places()
        return WorkspaceGate(
            workspace: places,
            files: try CountryFile.named(country, in: places),
            rival: against,
            asOf: asOf,
            limit: jobs,
            world: world,
            progress: Progress(isVerbose: verbose, write: world.writeError),
            groups: groups
        )
    }
}

/// Where the gate works.
private struct GateFolder {
    let url: URL
    private let isKept: Bool

    /// The named folder, which is kept, or a temporary one.
    init(named name: String?) {
        isKept = name != nil
        let temporary = FileManager.default.temporaryDirectory.appending(path: "jackpot-gate-\(UUID().uuidString)")
        url = name.map { URL(filePath: $0, directoryHint: .isDirectory) } ?? temporary
    }

    func end() {
        // A temporary folder that is left over changes no verdict.
        if !isKept { try? FileManager.default.removeItem(at: url) }
    }
}
