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
        let ledger = try registry.ledger()
        let hashes = Dictionary(ledger.map { ($0.sequence, $0.hash) }) { first, _ in first }
        problems = folders.compactMap { folder in
            guard let head = try? folder.readIfPresent(LedgerHead.self), hashes[head.sequence] != head.hash else {
                return nil
            }
            let now = hashes[head.sequence] == nil ? "is gone" : "is another one now"
            return "ledger: row \(head.sequence), the last one when run \(folder.name) ended, \(now)"
        }
    }
}
