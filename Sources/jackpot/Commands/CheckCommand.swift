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
        let portfolio: [ConfigurationProblem]
        let retention: [ConfigurationProblem]
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
            let portfolio = try WorkspacePool.problems(in: workspace)
            let retention = try retentionProblems(in: workspace)
            let findings = Findings(configs: configs, pipeline: pipeline, portfolio: portfolio, retention: retention)
            let told =
                lines(workspace.pipelineFile, pipeline) + lines(workspace.portfolioFile, in: workspace, portfolio)
                + lines(workspace.retentionFile, in: workspace, retention)
            try output.show(findings, schema: "check/1", text: (told + [configs.text, ""]).joined(separator: "\n"))
            let isRight = (pipeline + portfolio + retention).isEmpty && configs.problemCount == 0
            if !isRight { throw ExitCode(ExitStatus.configurationWrong.rawValue) }
        }
    }

    private func lines(_ file: String, _ problems: [ConfigurationProblem]) -> [String] {
        problems.isEmpty ? ["\(file): ok"] : problems.map(\.description)
    }

    /// Nothing where the workspace does not have the file.
    private func lines(_ file: URL, in workspace: Workspace, _ problems: [ConfigurationProblem]) -> [String] {
        FileManager.default.fileExists(atPath: file.path) ? lines(workspace.recorded(file), problems) : []
    }

    private func retentionProblems(in workspace: Workspace) throws -> [ConfigurationProblem] {
        do {
            _ = try workspace.retention()
            return []
        } catch let error as ConfigurationError {
            return error.problems
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
