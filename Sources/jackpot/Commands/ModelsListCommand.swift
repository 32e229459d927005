import ArgumentParser
import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Pipelines
import StepKit

/// The command `jackpot models list`.
struct ModelsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the registered models, oldest first; * marks those in force.",
        discussion: ExitStatus.table
    )

    /// One version, and whether it is in force.
    private struct Line: Encodable {
        let isInForce: Bool
        let model: ModelVersion
    }

    @Option(name: .long, help: ArgumentHelp("Only this country.", valueName: "name"))
    var country: CountryName?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let registry = try ModelRegistry.open(workspace.places().registry)
            let lines = try registry.versions(of: country).map { model in
                let inForce = try registry.champion(of: model.registration.country)?.version
                return Line(isInForce: inForce == model.registration.version, model: model)
            }
            try output.show(["models": lines], schema: "models/1", text: table(lines))
        }
    }

    private func table(_ lines: [Line]) -> String {
        let columns: [TextTable.Column] = [
            .words(""), .words("country"), .numbers("version"), .words("outcome"), .words("family"), .numbers("WAPE"),
            .words("registered"), .words("by"), .words("run"),
        ]
        let rows = lines.map { line in
            [
                line.isInForce ? "*" : "", line.model.registration.country.text,
                String(line.model.registration.version), line.model.registration.outcome.rawValue,
                line.model.family.rawValue, Digits.percent(line.model.wape), Instant.text(line.model.registeredAt),
                line.model.registeredBy, line.model.run,
            ]
        }
        return TextTable(columns, rows: rows).description
    }
}
