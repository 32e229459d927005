import Artifacts
import Foundation
import Lottery
import ModelRegistry

/// Whether a run folder, its receipts and the registry tell the same.
struct RunAudit {
    /// The run.
    let run: String
    /// Files that receipts name.
    let files: Int
    /// One line for each disagreement.
    let problems: [String]
    /// One line for each thing that is worth knowing and no disagreement.
    let notes: [String]

    /// - Throws: `ArtifactError`, `RegistryError` for what cannot be read at all.
    init(_ folder: RunFolder, registry: ModelRegistry) throws {
        run = folder.name
        let inFolder = try folder.verify()
        // A changed receipt is among the problems already; what it says cannot be compared with anything.
        let receipts = inFolder.contains(where: \.concernsReceipt) ? nil : try folder.receipts()
        let wrote = (receipts ?? []).reduce(into: [String: String]()) { $0.merge($1.wrote) { first, _ in first } }
        files = wrote.count
        if let receipts, receipts.isEmpty {
            problems = []
            notes = ["run \(folder.name): its opening was interrupted; nothing in it counts"]
            return
        }
        let records = try RunRecords(of: folder, receipts, wrote: wrote, registry)
        let leftovers = inFolder.filter(\.isLeftover)
        problems = inFolder.filter { !$0.isLeftover }.map(\.description) + records.problems
        notes =
            leftovers.map { "run \(folder.name): \($0): an interrupted step left it, and nothing reads it" }
            + records.notes
    }
}

extension RunFolderProblem {
    fileprivate var concernsReceipt: Bool {
        if case .brokenReceipt = self { true } else { false }
    }

    /// A file that a step writes, but whose step did not get to its receipt.
    fileprivate var isLeftover: Bool {
        if case .notReceipted(let file) = self { Catalog.artifact(ofFile: file) != nil } else { false }
    }
}
