import Artifacts
import Foundation
import Lottery
import ModelRegistry

/// Whether a run folder, its receipts and the registry tell the same.
struct RunVerification {
    /// Files that receipts name.
    let files: Int
    /// One line for each disagreement.
    let problems: [String]

    /// - Throws: `ArtifactError`, `RegistryError` for what cannot be read at all.
    init(_ folder: RunFolder, registry: ModelRegistry) throws {
        let inFolder = try folder.verify()
        // A changed receipt is among the problems already; what it says cannot be compared with anything.
        let receipts = inFolder.contains(where: \.concernsReceipt) ? [] : try folder.receipts()
        let wrote = receipts.reduce(into: [String: String]()) { $0.merge($1.wrote) { first, _ in first } }
        files = wrote.count
        problems =
            inFolder.map(\.description) + (try Self.differences(of: wrote, in: folder, registry))
            + (try registry.verifyLedger().map { "ledger: \($0)" })
            + (try registry.integrityProblems().map { "registry: \($0)" })
    }

    private static func differences(
        of wrote: [String: String],
        in folder: RunFolder,
        _ registry: ModelRegistry
    ) throws -> [String] {
        let known = try registry.artifacts(of: folder.name)
        guard !known.isEmpty else { return ["registry: run \(folder.name) is not in it"] }
        return known.keys.sorted().filter { !wrote.isEmpty && wrote[$0] != known[$0] }.map { file in
            "registry: \(file): \(wrote[file] == nil ? "in no receipt" : "another SHA-256 than in its receipt")"
        }
    }
}

extension RunFolderProblem {
    fileprivate var concernsReceipt: Bool {
        if case .brokenReceipt = self { true } else { false }
    }
}
