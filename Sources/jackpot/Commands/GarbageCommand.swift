import ArgumentParser
import Artifacts
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot gc`.
struct GarbageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gc",
        abstract: "List the runs, logs and leftovers that no rule keeps; with --delete, remove them.",
        discussion: """
            The rules stand in retention.yaml; without it, defaults hold. Kept whatever they say: what the ledger, a \
            model in force or an unsent message points to, the newest complete run of a draw, and the runs of draws that \
            have not taken place. A country that a driver is running is passed over.

            \(ExitStatus.table)
            """
    )

    @Flag(name: .long, help: "Remove what is listed.")
    var delete = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let (workspace, world) = (workspace.places(), World.real)
            let search = GarbageSearch(
                workspace: workspace,
                pipeline: try workspace.pipeline(),
                registry: try ModelRegistry.open(workspace.registry),
                policy: try workspace.retention(),
                now: world.now()
            )
            var sweep = Sweep(search, world)
            let report = delete ? await sweep.report() : try Self.listing(search)
            try output.show(report, schema: "garbage/1", text: report.description)
            if let first = report.problems.first { throw ExitCode(first.exitCode) }
        }
    }

    private static func listing(_ search: GarbageSearch) throws -> GarbageReport {
        var findings = GarbageSearch.Findings()
        for country in search.countries { findings.add(try search.runs(of: country)) }
        findings.garbage += search.remains()
        return GarbageReport(isDeleted: false, garbage: findings.garbage, kept: findings.kept, problems: [])
    }
}

extension Workspace {
    /// The file of the rules of retention, which need not exist.
    var retentionFile: URL { root.appending(path: "retention.yaml", directoryHint: .notDirectory) }

    /// The rules of retention; the standard ones where the workspace states none.
    ///
    /// - Throws: `ConfigurationError`.
    func retention() throws -> RetentionPolicy {
        guard FileManager.default.fileExists(atPath: retentionFile.path) else { return .standard }
        return try RetentionFile.read(at: retentionFile, fileName: recorded(retentionFile)).get()
    }
}
