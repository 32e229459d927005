import ArgumentParser
import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines
import StepKit

/// The command `jackpot runs`.
struct RunsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs",
        abstract: "List the latest runs, latest first.",
        discussion: ExitStatus.table
    )

    @Option(name: .long, help: ArgumentHelp("Only this country.", valueName: "name"))
    var country: CountryName?

    @Option(name: .long, help: ArgumentHelp("At most so many.", valueName: "count"))
    var limit = 20

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let runs = try ModelRegistry.open(workspace.places().registry).runs(of: country, limit: limit)
            try output.show(["runs": runs], schema: "runs/1", text: table(runs))
        }
    }

    private func table(_ runs: [RunRecord]) -> String {
        let columns: [TextTable.Column] = [
            .words("run"), .words("country"), .words("draw"), .words("opened"), .words("steps"), .words("repeats"),
        ]
        let rows = runs.map { run in
            [
                run.run, run.country.text, run.draw.description, Instant.text(run.openedAt), run.stepsInWords,
                run.parent ?? "-",
            ]
        }
        return TextTable(columns, rows: rows).description
    }
}

extension RunRecord {
    /// `7 done`, or `3 done, validate failed: …`.
    var stepsInWords: String {
        (["\(steps.count { $0.exitStatus == .done }) done"] + failures).joined(separator: ", ")
    }

    /// Each step that failed, and why.
    var failures: [String] {
        steps.filter { $0.exitStatus != .done }.map { step in
            "\(step.step) failed: \(step.outcome ?? step.exitStatus.meaning)"
        }
    }
}
