public import Foundation
import GRDB

extension ModelRegistry {
    /// The runs whose folders must stay, each with what points to it: a row of the ledger, an alias, or an unsent message.
    ///
    /// A row that says that the folder was removed does not keep it.
    ///
    /// - Throws: `RegistryError`.
    public func runsPointedTo() throws -> [String: String] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT run, 'a message that waits to be sent' AS what FROM notification WHERE state IN ('queued', 'failed')
                    UNION ALL SELECT run, 'the ledger' FROM ledger WHERE run IS NOT NULL AND action <> 'swept'
                    UNION ALL SELECT modelVersion.run, 'the model in force'
                        FROM alias JOIN modelVersion USING (country, version)
                    """
            )
            return rows.reduce(into: [:]) { $0[$1["run"] as String] = ($1["what"] as String) }
        }
    }

    /// The runs whose folders were removed by the rules of retention.
    ///
    /// - Throws: `RegistryError`.
    public func sweptRuns() throws -> Set<String> {
        try read { database in
            try String.fetchSet(database, sql: "SELECT run FROM ledger WHERE action = 'swept' AND run IS NOT NULL")
        }
    }

    /// Notes in the ledger that a run's folder is removed; noting it again, or of a run that was never entered, changes
    /// nothing.
    ///
    /// Noted before the folder goes: a folder that is missing without such a row is a loss.
    ///
    /// - Parameters:
    ///   - run: the run's name.
    ///   - who: who asked for it.
    ///   - why: the rule.
    ///   - instant: now.
    /// - Throws: `RegistryError`.
    public func noteSwept(_ run: String, by who: String, why: String, at instant: Date) throws {
        try write { database in
            let record = try RunRecord.fetchOne(database, sql: "SELECT * FROM run WHERE id = ?", arguments: [run])
            let isNoted = try Bool.fetchOne(
                database,
                sql: "SELECT EXISTS (SELECT 1 FROM ledger WHERE run = ? AND action = 'swept')",
                arguments: [run]
            )
            guard let record, isNoted != true else { return }
            try LedgerEntry.append(
                to: database,
                at: instant,
                who: who,
                .swept,
                country: record.country,
                version: nil,
                run: run,
                why: why
            )
        }
    }
}
