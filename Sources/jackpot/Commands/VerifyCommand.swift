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
        abstract: "Hash every file of a run again, or of all runs, and compare with receipts, registry and ledger.",
        discussion: """
            Without a run, everything is compared: every run folder with its receipts and with the registry, both ways; \
            every model file; the ledger's chain of hashes, its end as each run saw it, and the tables that must say the \
            same; foreign keys and the database file itself; and the time of each recommendation with the draw's.

            \(ExitStatus.table)
            """
    )

    /// What was compared of one run, and what does not agree.
    private struct Findings: Encodable {
        let run: String
        let files: Int
        let problems: [String]
        let notes: [String]
    }

    @Argument(help: "A run: its name, the start of its name, or its folder. Default: all.")
    var name: String?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.telling {
            let workspace = workspace.places()
            let isClean = try name.map { try verify($0, in: workspace) } ?? verifyAll(workspace)
            if !isClean { throw ExitCode(ExitStatus.inputMissing.rawValue) }
        }
    }

    private func verifyAll(_ workspace: Workspace) throws -> Bool {
        let audit = try WorkspaceAudit(workspace, registry: try ModelRegistry.open(workspace.registry))
        try output.show(audit, schema: "audit/1", text: audit.description)
        return audit.problems.isEmpty
    }

    private func verify(_ name: String, in workspace: Workspace) throws -> Bool {
        let folder = try RunLookup(workspace: workspace).folder(name)
        let registry = try ModelRegistry.open(workspace.registry)
        let audit = try RunAudit(folder, registry: registry)
        let findings = Findings(
            run: folder.name,
            files: audit.files,
            problems: audit.problems + (try RegistryAudit(registry).problems),
            notes: audit.notes
        )
        try output.show(findings, schema: "verification/2", text: text(findings))
        return findings.problems.isEmpty
    }

    private func text(_ findings: Findings) -> String {
        let notes = findings.notes.map { "  \($0)\n" }.joined()
        guard !findings.problems.isEmpty else {
            return "\(findings.run): \(findings.files) files agree with their receipts and the registry\n" + notes
        }
        let count = findings.problems.count == 1 ? "1 problem" : "\(findings.problems.count) problems"
        return "\(findings.run): \(count)\n" + findings.problems.map { "  \($0)\n" }.joined() + notes
    }
}
