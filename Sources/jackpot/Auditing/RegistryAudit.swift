import ModelRegistry

/// Whether the registry agrees with itself: its ledger's chain, its tables against the ledger, SQLite's own checks.
struct RegistryAudit {
    /// One line for each disagreement.
    let problems: [String]

    /// - Throws: `RegistryError`.
    init(_ registry: ModelRegistry) throws {
        problems =
            (try registry.verifyLedger().map { "ledger: \($0)" })
            + (try registry.ledgerDifferences().map { "ledger: \($0)" })
            + (try registry.integrityProblems().map { "registry: \($0)" })
    }
}
