import ArgumentParser
import Foundation
import Lottery
import StepKit

/// The command `jackpot plan`.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Show what `run` would do, in the same order, and why.",
        discussion: ExitStatus.table
    )

    @Option(name: .long, help: ArgumentHelp("A country; may be repeated. Default: all.", valueName: "name"))
    var country: [String] = []

    @Option(name: .long, help: ArgumentHelp("Take this day for today: YYYY-MM-DD.", valueName: "day"))
    var asOf: CalendarDay?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let opening = try RunOpening(in: workspace, pipeline: try workspace.pipeline(), world: .real)
            let plans = try CountryFile.named(country, in: workspace).map { file in
                try CountryPlan(file, opening, asOf: asOf)
            }
            try output.show(plans.document, schema: "plan/1", text: plans.map(\.description).joined(separator: "\n"))
        }
    }
}

extension [CountryPlan] {
    fileprivate var document: [String: [CountryPlan]] { ["countries": self] }
}
