import Foundation
import GRDB
public import Lottery

extension ModelRegistry {
    /// How far the times of two rows may be out of order, seconds: writers wait for each other, and clocks are corrected.
    private static let clockTolerance: TimeInterval = 60

    /// The ledger of a country, or all of it, oldest first.
    ///
    /// - Throws: `RegistryError`.
    public func ledger(of country: CountryName? = nil) throws -> [LedgerEntry] {
        try read { try LedgerEntry.all(of: country, in: $0) }
    }

    /// The ledger's last row; nil before the first.
    ///
    /// - Throws: `RegistryError`.
    public func ledgerHead() throws -> LedgerHead? {
        try read { database in
            let row = try Row.fetchOne(
                database,
                sql: "SELECT sequence, hash FROM ledger ORDER BY sequence DESC LIMIT 1"
            )
            return row.map { LedgerHead(sequence: $0["sequence"], hash: $0["hash"]) }
        }
    }

    /// Follows the chain of hashes through the ledger; one line per row that breaks it, empty when it holds.
    ///
    /// A row that says an earlier time than the one before it, and a last row that is not the last one ever written,
    /// break it too.
    ///
    /// - Throws: `RegistryError`.
    public func verifyLedger() throws -> [String] {
        // What is compared is read at one instant, since runs may write meanwhile.
        let (entries, written) = try read { database in
            (try LedgerEntry.all(in: database), try Self.lastSequenceWritten(in: database))
        }
        var problems: [String] = []
        var last: LedgerEntry?
        for entry in entries {
            problems += try Self.problems(of: entry, after: last)
            last = entry
        }
        if written > last?.sequence ?? 0 {
            problems.append(
                "its last row is \(last?.sequence ?? 0), though row \(written) was written: its end is cut off"
            )
        }
        return problems
    }

    private static func problems(of entry: LedgerEntry, after last: LedgerEntry?) throws -> [String] {
        var problems: [String] = []
        let expected = (last?.sequence ?? 0) + 1
        if entry.sequence != expected { problems.append("row \(expected) is missing") }
        if entry.previousHash != last?.hash ?? LedgerEntry.hashBeforeFirst {
            problems.append("row \(entry.sequence) does not follow the one before")
        }
        if try entry.expectedHash() != entry.hash { problems.append("row \(entry.sequence) was changed") }
        if let last, entry.at.addingTimeInterval(clockTolerance) < last.at {
            problems.append("row \(entry.sequence) says an earlier time than the row before it")
        }
        return problems
    }

    /// The highest number that SQLite ever gave to a row of the ledger.
    private static func lastSequenceWritten(in database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'ledger'") ?? 0
    }
}
