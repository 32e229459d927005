import ArgumentParser
import Artifacts
import Foundation
import Lottery
import Pipelines
import StepKit

/// The command `jackpot check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every config and the pipeline file; tells every mistake with file, line and column.",
        discussion: ExitStatus.table
    )

    /// What was found.
    private struct Findings: Encodable {
        let configs: ConfigurationCheck
        let pipeline: [ConfigurationProblem]
    }

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let configs = ConfigurationCheck(
                try CountryFile.all(in: workspace).map { ($0.name, $0.content) }
            )
            let pipeline = try pipelineProblems(in: workspace)
            let findings = Findings(configs: configs, pipeline: pipeline)
            let told = pipeline.isEmpty ? ["\(workspace.pipelineFile): ok"] : pipeline.map(\.description)
            try output.show(findings, schema: "check/1", text: (told + [configs.text, ""]).joined(separator: "\n"))
            let isRight = pipeline.isEmpty && configs.problemCount == 0
            if !isRight { throw ExitCode(ExitStatus.configurationWrong.rawValue) }
        }
    }

    private func pipelineProblems(in workspace: Workspace) throws -> [ConfigurationProblem] {
        do {
            _ = try workspace.pipeline()
            return []
        } catch let error as PipelineFileError {
            return error.problems
        }
    }
}
