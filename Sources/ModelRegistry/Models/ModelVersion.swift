import Artifacts
public import Foundation
import GRDB
public import Lottery

/// A registered model.
public struct ModelVersion: Hashable, Sendable, Codable {
    /// What became of it when it was registered.
    public let registration: Registration
    /// The run that made it.
    public let run: String
    /// Its kind.
    public let family: ModelFamily
    /// Its error on unseen weeks, 0.05 for 5 % of tickets.
    public let wape: Double
    /// When it was registered.
    public let registeredAt: Date
    /// By whom.
    public let registeredBy: String
}

extension ModelVersion: RowReadable {
    /// Reads a row of table `modelVersion`.
    init(row: Row) throws {
        registration = Registration(
            country: try row.country(),
            version: row["version"],
            modelSHA256: row["sha256"],
            outcome: try row.value("outcome", as: Registration.Outcome.self),
            inForce: row["inForce"],
            explanation: row["explanation"]
        )
        run = row["run"]
        family = try row.value("family", as: ModelFamily.self)
        wape = row["wape"]
        registeredAt = try row.instant("registeredAt")
        registeredBy = row["registeredBy"]
    }

    /// The versions of a country, or all of them, oldest first.
    static func all(of country: CountryName? = nil, in database: Database) throws -> [ModelVersion] {
        try fetchAll(
            database,
            sql: "SELECT * FROM modelVersion WHERE ?1 IS NULL OR country = ?1 ORDER BY country, version",
            arguments: [country?.text]
        )
    }

    static func of(run: String, in database: Database) throws -> ModelVersion? {
        try fetchOne(database, sql: "SELECT * FROM modelVersion WHERE run = ?", arguments: [run])
    }

    static func version(_ version: Int, of country: CountryName, in database: Database) throws -> ModelVersion {
        let found = try fetchOne(
            database,
            sql: "SELECT * FROM modelVersion WHERE country = ? AND version = ?",
            arguments: [country.text, version]
        )
        guard let found else { throw RegistryError.unknownVersion(country: country, version: version) }
        return found
    }

    /// What is in force, in words: `version 3`, or `no version`.
    static func name(_ version: Int?) -> String { version.map { "version \($0)" } ?? "no version" }

    static func next(of country: CountryName, in database: Database) throws -> Int {
        let last = try Int.fetchOne(
            database,
            sql: "SELECT max(version) FROM modelVersion WHERE country = ?",
            arguments: [country.text]
        )
        return (last ?? 0) + 1
    }

    func insert(in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO modelVersion (country, version, run, sha256, family, wape, outcome, inForce, explanation,
                    registeredAt, registeredBy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                registration.country.text, registration.version, run, registration.modelSHA256, family.rawValue, wape,
                registration.outcome.rawValue, registration.inForce, registration.explanation,
                Instant.text(registeredAt), registeredBy,
            ]
        )
    }
}
