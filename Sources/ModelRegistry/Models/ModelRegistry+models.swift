public import Foundation
import GRDB
public import Lottery

extension ModelRegistry {
    /// The version in force; nil before the first.
    ///
    /// - Throws: `RegistryError`.
    public func champion(of country: CountryName) throws -> RunManifest.Champion? {
        try read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT version, sha256 FROM alias JOIN modelVersion USING (country, version)
                    WHERE country = ? AND name = 'champion'
                    """,
                arguments: [country.text]
            )
            return row.map { RunManifest.Champion(version: $0["version"], modelSHA256: $0["sha256"]) }
        }
    }

    /// The version that a draw may meet: the one in force, or, for a draw of the past, the last promoted one that was made
    /// for that draw or an earlier one; nil where there is none.
    ///
    /// A model made for a later draw has learnt from weeks that were not published then.
    ///
    /// - Throws: `RegistryError`.
    public func champion(of country: CountryName, for draw: CalendarDay) throws -> RunManifest.Champion? {
        try read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT modelVersion.version, modelVersion.sha256
                    FROM modelVersion JOIN run ON run.id = modelVersion.run
                    LEFT JOIN alias ON alias.country = modelVersion.country AND alias.version = modelVersion.version
                        AND alias.name = 'champion'
                    WHERE modelVersion.country = ?1 AND run.draw <= ?2
                        AND (alias.version IS NOT NULL OR modelVersion.outcome = 'promoted')
                    ORDER BY alias.version IS NULL, run.draw DESC, modelVersion.version DESC LIMIT 1
                    """,
                arguments: [country.text, draw.description]
            )
            return row.map { RunManifest.Champion(version: $0["version"], modelSHA256: $0["sha256"]) }
        }
    }

    /// The bytes of a version's `model.json`, checked.
    ///
    /// - Throws: `RegistryError.unknownVersion`; `ArtifactError` where the file is missing or was changed.
    public func model(_ version: Int, of country: CountryName) throws -> Data {
        let found = try read { try ModelVersion.version(version, of: country, in: $0) }
        return try models.model(found.registration.modelSHA256)
    }

    /// All versions of a country, or of all countries, oldest first.
    ///
    /// - Throws: `RegistryError`.
    public func versions(of country: CountryName? = nil) throws -> [ModelVersion] {
        try read { database in
            try ModelVersion.fetchAll(
                database,
                sql: "SELECT * FROM modelVersion WHERE ?1 IS NULL OR country = ?1 ORDER BY country, version",
                arguments: [country?.text]
            )
        }
    }

    /// Puts a version in force whatever the gate said, for a stated reason.
    ///
    /// - Parameters:
    ///   - version: the version.
    ///   - country: its country.
    ///   - expected: the version that the person who decides believes to be in force.
    ///   - who: that person.
    ///   - why: the reason, which is kept in the ledger.
    ///   - instant: now.
    /// - Throws: `RegistryError.superseded` where another version is in force; `RegistryError.reasonMissing`.
    public func promote(
        _ version: Int,
        of country: CountryName,
        expecting expected: Int?,
        by who: String,
        why: String,
        at instant: Date
    ) throws {
        try write { database in
            try move(to: version, of: country, from: expected, .promoted, by: who, why: why, at: instant, in: database)
        }
    }

    /// Puts a version in force that waits for approval.
    ///
    /// - Throws: `RegistryError.notPending`; `RegistryError.superseded` where the champion changed since it was
    ///   registered; `RegistryError.reasonMissing`.
    public func approve(
        _ version: Int,
        of country: CountryName,
        by who: String,
        why: String,
        at instant: Date
    ) throws {
        try write { database in
            let waiting = try ModelVersion.version(version, of: country, in: database).registration
            guard waiting.outcome == .pendingApproval else {
                throw RegistryError.notPending(country: country, version: version)
            }
            let before = waiting.inForce
            try move(to: version, of: country, from: before, .approved, by: who, why: why, at: instant, in: database)
        }
    }

    /// Puts the version in force that was so before the present one, and answers it.
    ///
    /// - Throws: `RegistryError.unknownVersion` where there was none; `RegistryError.reasonMissing`.
    public func rollBack(_ country: CountryName, by who: String, why: String, at instant: Date) throws -> Int {
        try write { database in
            let present = try Champion.version(of: country, in: database)
            let earlier = try LedgerEntry.versionsInForce(of: country, in: database).last { $0 != present }
            guard let present, let earlier else { throw RegistryError.unknownVersion(country: country, version: 0) }
            try move(
                to: earlier,
                of: country,
                from: present,
                .rolledBack,
                by: who,
                why: why,
                at: instant,
                in: database
            )
            return earlier
        }
    }

    private func move(
        to version: Int,
        of country: CountryName,
        from expected: Int?,
        _ action: LedgerEntry.Action,
        by who: String,
        why: String,
        at instant: Date,
        in database: Database
    ) throws {
        guard why.contains(where: { !$0.isWhitespace }) else { throw RegistryError.reasonMissing }
        let target = try ModelVersion.version(version, of: country, in: database)
        let inForce = try Champion.version(of: country, in: database)
        guard inForce != version else { throw RegistryError.alreadyInForce(country: country, version: version) }
        guard inForce == expected else {
            throw RegistryError.superseded(country: country, expected: expected, inForce: inForce)
        }
        try Champion.set(version, of: country, in: database)
        try LedgerEntry.append(
            to: database,
            at: instant,
            who: who,
            action,
            country: country,
            version: version,
            run: target.run,
            why: why
        )
    }
}
