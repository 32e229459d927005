import ArgumentParser
import Foundation
import Lottery
import StepKit

/// The command `jackpot plan`.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Show what `run` would do, in the same order, and why.",
        discussion: """
            A step that is done is taken over as long as its program, its data, the settings it reads and what other \
            steps wrote for it are the same. With --check the exit code is 0 where nothing is due, 1 where work is.

            \(ExitStatus.table)
            """
    )

    @Option(name: .long, help: ArgumentHelp("A country; may be repeated. Default: all.", valueName: "name"))
    var country: [String] = []

    @Flag(name: .long, help: "End with exit code 1 where anything would run.")
    var check = false

    @OptionGroup var draw: DrawOptions
    @OptionGroup var backfill: BackfillOptions
    @OptionGroup var part: PartOptions
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func validate() throws { try backfill.validate(beside: draw) }

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let files = try CountryFile.named(country, in: workspace)
            let opening = try RunOpening(in: workspace, for: part.request, world: .real)
            let planning = Planning(opening: opening, request: part.request)
            let plans = WorkspacePlan(planning.plans(of: files, backfill.scope(or: draw)), isSingle: country.count == 1)
            for problem in plans.problems { World.real.writeError(problem) }
            try output.show(plans, schema: "plan/1", text: backfill.draws == nil ? plans.text : plans.headlines)
            let exitCode = plans.exitCode(whereDue: check ? .failed : .done)
            if exitCode != 0 { throw ExitCode(exitCode) }
        }
    }
}
