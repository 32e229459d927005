/// The last row of the registry's ledger as a run left it: the content of `ledger-head.json`.
///
/// A chain of hashes shows an edited row, not a missing end; the heads that runs keep show that too.
public struct LedgerHead: Hashable, Sendable, Codable {
    /// Number of the row, from 1.
    public let sequence: Int
    /// Its hash, SHA-256.
    public let hash: String

    /// Names a row.
    public init(sequence: Int, hash: String) {
        self.sequence = sequence
        self.hash = hash
    }
}
