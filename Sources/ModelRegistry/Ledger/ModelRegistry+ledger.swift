import GRDB
public import Lottery

extension ModelRegistry {
    /// The ledger of a country, or all of it, oldest first.
    ///
    /// - Throws: `RegistryError`.
    public func ledger(of country: CountryName? = nil) throws -> [LedgerEntry] {
        try read { database in
            try LedgerEntry.fetchAll(
                database,
                sql: "SELECT * FROM ledger WHERE ?1 IS NULL OR country = ?1 ORDER BY sequence",
                arguments: [country?.text]
            )
        }
    }

    /// Follows the chain of hashes through the ledger; one line per row that breaks it, empty when it holds.
    ///
    /// - Throws: `RegistryError`.
    public func verifyLedger() throws -> [String] {
        var problems: [String] = []
        var previous = String(repeating: "0", count: 64)
        for (index, entry) in try ledger().enumerated() {
            if entry.sequence != index + 1 { problems.append("row \(index + 1) is missing") }
            if entry.previousHash != previous {
                problems.append("row \(entry.sequence) does not follow the one before")
            }
            if try entry.expectedHash() != entry.hash { problems.append("row \(entry.sequence) was changed") }
            previous = entry.hash
        }
        return problems
    }
}
