import Artifacts
import Lottery
import ModelRegistry

/// Whether the ledger still holds the last row that each run saw: cutting off its end, or writing it anew, shows here.
struct LedgerHeadAudit {
    /// One line for each head that the ledger does not hold.
    let problems: [String]

    /// Unreadable heads are told by their run's own audit.
    ///
    /// - Throws: `RegistryError`.
    init(_ folders: [RunFolder], _ registry: ModelRegistry) throws {
        let heads = folders.compactMap { folder in
            (try? folder.readIfPresent(LedgerHead.self)).map { (head: $0, run: folder.name) }
        }
        // After the heads: a run that goes on enters rows that only a later look at the ledger finds.
        let ledger = try registry.ledger()
        let hashes = Dictionary(ledger.map { ($0.sequence, $0.hash) }) { first, _ in first }
        problems = heads.compactMap { head, run in
            guard hashes[head.sequence] != head.hash else { return nil }
            let now = hashes[head.sequence] == nil ? "is gone" : "is another one now"
            return "ledger: row \(head.sequence), the last one when run \(run) ended, \(now)"
        }
    }
}
