public import Foundation
import GRDB
public import Lottery

extension ModelRegistry {
    /// Fills another registry with what this one held of a country when a run registered its model, so that the run can be
    /// repeated there.
    ///
    /// The other registry may be one of an older version of these programs: only columns that both have are copied.
    /// Its ledger stays empty.
    ///
    /// - Parameters:
    ///   - run: the run that is repeated.
    ///   - registration: what became of its model; nil where it did not get so far.
    ///   - folder: of the other registry, which has its tables and no rows.
    /// - Throws: `RegistryError`.
    public func rehearse(_ run: RunManifest, _ registration: Registration?, in folder: URL) throws {
        let path = folder.appendingPathComponent("registry.sqlite").path
        let past = try read { try RegistryPast(of: run, before: registration, in: $0) }
        try Self.explaining(path) {
            let other = try DatabaseQueue(path: path)
            try other.write { try past.write(to: $0) }
            try other.close()
        }
    }
}

/// The rows of a country before a run registered its model.
private struct RegistryPast {
    private let runs: [Row]
    private let versions: [Row]
    private let champion: [Row]

    init(of run: RunManifest, before registration: Registration?, in database: Database) throws {
        let next = registration?.version ?? 0
        let arguments: StatementArguments = [run.country.text, next]
        versions = try Row.fetchAll(
            database,
            sql: "SELECT * FROM modelVersion WHERE country = ? AND version < ? ORDER BY version",
            arguments: arguments
        )
        // What a run repeated in part does not matter here, and need not be there.
        runs = try Row.fetchAll(
            database,
            sql: """
                SELECT id, country, draw, openedAt, "key", folder FROM run WHERE id = ?3 OR id IN
                    (SELECT run FROM modelVersion WHERE country = ?1 AND version < ?2)
                """,
            arguments: arguments + [run.run]
        )
        // A model that came into force replaced the champion that its run had pinned.
        let inForce = registration?.outcome == .promoted ? run.champion?.version : registration?.inForce
        champion = try Row.fetchAll(
            database,
            sql: "SELECT country, 'champion' AS name, version FROM modelVersion WHERE country = ? AND version = ?",
            arguments: [run.country.text, inForce]
        )
    }

    func write(to database: Database) throws {
        try insert(runs, into: "run", database)
        try insert(versions, into: "modelVersion", database)
        try insert(champion, into: "alias", database)
    }

    private func insert(_ rows: [Row], into table: String, _ database: Database) throws {
        let known = Set(try database.columns(in: table).map(\.name))
        for row in rows {
            let columns = row.columnNames.filter(known.contains)
            let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
            let marks = columns.map { _ in "?" }.joined(separator: ", ")
            try database.execute(
                sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))",
                arguments: StatementArguments(columns.map { row[$0] as DatabaseValue })
            )
        }
    }
}
