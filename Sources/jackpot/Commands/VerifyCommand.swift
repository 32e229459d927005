import ArgumentParser
import Artifacts
import Foundation
import Lottery
import ModelRegistry
import StepKit

/// The command `jackpot verify`.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Hash every file of a run again and compare with its receipts and the registry.",
        discussion: ExitStatus.table
    )

    /// What was compared, and what does not agree.
    private struct Findings: Encodable {
        let run: String
        let files: Int
        let problems: [String]
    }

    @Argument(help: "A run: its name, the start of its name, or its folder.")
    var name: String

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let folder = try RunLookup(workspace: workspace).folder(name)
            let verification = try RunVerification(folder, registry: try ModelRegistry.open(workspace.registry))
            let findings = Findings(run: folder.name, files: verification.files, problems: verification.problems)
            try output.show(findings, schema: "verification/1", text: text(findings))
            if !findings.problems.isEmpty { throw ExitCode(ExitStatus.inputMissing.rawValue) }
        }
    }

    private func text(_ findings: Findings) -> String {
        guard !findings.problems.isEmpty else {
            return "\(findings.run): \(findings.files) files agree with their receipts and the registry\n"
        }
        let count = findings.problems.count == 1 ? "1 problem" : "\(findings.problems.count) problems"
        return "\(findings.run): \(count)\n" + findings.problems.map { "  \($0)\n" }.joined()
    }
}
