public import Artifacts
import Foundation
import GRDB
public import Lottery

extension ModelRegistry {
    /// Enters a run; entering it again changes nothing.
    ///
    /// - Throws: `RegistryError`.
    public func insert(_ manifest: RunManifest) throws {
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO run (id, country, draw, openedAt, parent, "key", folder) VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO NOTHING
                    """,
                arguments: [
                    manifest.run, manifest.country.text, manifest.draw.description, Instant.text(manifest.openedAt),
                    manifest.parent, manifest.key, manifest.path,
                ]
            )
        }
    }

    /// Enters what receipts say of steps and their files, in one transaction; entering them again changes nothing.
    ///
    /// - Parameters:
    ///   - receipts: the receipts.
    ///   - run: the run whose folder they lie in; not a receipt's own where a run took the step over.
    /// - Throws: `RegistryError.unknownRun`.
    public func record(_ receipts: [Receipt], of run: String) throws {
        try write { database in
            try RunRecord.require(run, in: database)
            for receipt in receipts {
                try insertStep(receipt, of: run, in: database)
                try insertArtifacts(receipt, of: run, in: database)
            }
        }
    }

    /// What is as it was is not written again: then there is nothing to wait for on the disk.
    private func insertArtifacts(_ receipt: Receipt, of run: String, in database: Database) throws {
        for (file, sha256) in receipt.wrote.sorted(by: { $0.key < $1.key }) {
            try database.execute(
                sql: """
                    INSERT INTO artifact (run, file, step, sha256) VALUES (?, ?, ?, ?)
                    ON CONFLICT (run, file) DO UPDATE SET step = excluded.step, sha256 = excluded.sha256
                    WHERE step <> excluded.step OR sha256 <> excluded.sha256
                    """,
                arguments: [run, file, receipt.step, sha256]
            )
        }
    }

    private func insertStep(_ receipt: Receipt, of run: String, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO step (run, name, attempt, exitStatus, outcome, program, startedAt, finishedAt,
                    milliseconds, seal)
                SELECT ?1, ?2, 1 + coalesce(max(attempt), 0), ?3, ?4, ?5, ?6, ?7, ?8, ?9
                FROM step WHERE run = ?1 AND name = ?2
                ON CONFLICT (run, name, seal) DO NOTHING
                """,
            arguments: [
                run, receipt.step, receipt.exitStatus.rawValue, receipt.outcome, receipt.program,
                Instant.text(receipt.startedAt), Instant.text(receipt.finishedAt), receipt.milliseconds, receipt.seal,
            ]
        )
    }

    /// The latest runs of a country, or of all countries, latest first, with their steps.
    ///
    /// - Throws: `RegistryError`.
    public func runs(of country: CountryName? = nil, limit: Int = 50) throws -> [RunRecord] {
        try read { database in
            let runs = try RunRecord.fetchAll(
                database,
                sql: "SELECT * FROM run WHERE ?1 IS NULL OR country = ?1 ORDER BY id DESC LIMIT ?2",
                arguments: [country?.text, limit]
            )
            return try runs.map { try $0.withSteps(in: database) }
        }
    }

    /// Every run of a country, or of all countries, latest first, without its steps.
    ///
    /// - Throws: `RegistryError`.
    public func allRuns(of country: CountryName? = nil) throws -> [RunRecord] {
        try read { database in
            try RunRecord.fetchAll(
                database,
                sql: "SELECT * FROM run WHERE ?1 IS NULL OR country = ?1 ORDER BY id DESC",
                arguments: [country?.text]
            )
        }
    }

    /// The latest run of a country in which all of some steps succeeded; nil where there is none.
    ///
    /// - Throws: `RegistryError`.
    public func lastRun(of country: CountryName, completing steps: [String]) throws -> RunRecord? {
        try read { database in
            let found = try RunRecord.fetchOne(
                database,
                sql: """
                    SELECT * FROM run WHERE country = ? AND (
                        SELECT count(DISTINCT name) FROM step
                        WHERE run = run.id AND exitStatus = 0 AND name IN (\(databaseQuestionMarks(count: steps.count)))
                    ) = ? ORDER BY id DESC LIMIT 1
                    """,
                arguments: [country.text] + StatementArguments(steps) + [Set(steps).count]
            )
            return try found?.withSteps(in: database)
        }
    }

    /// The latest run for a country's latest draw, without its steps; nil for a country without runs.
    ///
    /// - Throws: `RegistryError`.
    public func lastRunForLastDraw(of country: CountryName) throws -> RunRecord? {
        try read { database in
            try RunRecord.fetchOne(
                database,
                sql: "SELECT * FROM run WHERE country = ? ORDER BY draw DESC, id DESC LIMIT 1",
                arguments: [country.text]
            )
        }
    }

    /// A run by its name, with its steps.
    ///
    /// - Throws: `RegistryError.unknownRun`.
    public func run(_ name: String) throws -> RunRecord {
        try read { database in
            let found = try RunRecord.fetchOne(database, sql: "SELECT * FROM run WHERE id = ?", arguments: [name])
            guard let found else { throw RegistryError.unknownRun(name) }
            return try found.withSteps(in: database)
        }
    }

    /// Seals of the receipts that the registry was told of, by step, of one run; empty where it was told of none.
    ///
    /// - Throws: `RegistryError`.
    public func seals(of run: String) throws -> [String: Set<String>] {
        try read { database in
            let rows = try Row.fetchAll(database, sql: "SELECT name, seal FROM step WHERE run = ?", arguments: [run])
            return rows.reduce(into: [:]) { seals, row in
                seals[row["name"] as String, default: []].insert(row["seal"] as String)
            }
        }
    }

    /// SHA-256 of every file of a run, by path within its folder, as the registry was told.
    ///
    /// - Throws: `RegistryError`.
    public func artifacts(of run: String) throws -> [String: String] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT file, sha256 FROM artifact WHERE run = ?",
                arguments: [run]
            )
            return rows.reduce(into: [:]) { files, row in files[row["file"] as String] = row["sha256"] as String }
        }
    }
}

extension RunRecord {
    fileprivate func withSteps(in database: Database) throws -> RunRecord {
        var run = self
        run.steps = try StepRecord.last(of: run.run, in: database)
        return run
    }
}
