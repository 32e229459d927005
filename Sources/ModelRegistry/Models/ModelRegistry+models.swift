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

    /// The version that a draw may meet: the one in force, or, for a draw of the past, the last one ever in force that was
    /// made for that draw or an earlier one; nil where there is none.
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
                        AND (alias.version IS NOT NULL OR EXISTS (
                            SELECT 1 FROM ledger
                            WHERE ledger.country = modelVersion.country AND ledger.version = modelVersion.version
                                AND ledger.action IN ('promoted', 'approved', 'overridden')))
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

    /// A version.
    ///
    /// - Throws: `RegistryError.unknownVersion`.
    public func version(_ version: Int, of country: CountryName) throws -> ModelVersion {
        try read { try ModelVersion.version(version, of: country, in: $0) }
    }

    /// All versions of a country, or of all countries, oldest first.
    ///
    /// - Throws: `RegistryError`.
    public func versions(of country: CountryName? = nil) throws -> [ModelVersion] {
        try read { try ModelVersion.all(of: country, in: $0) }
    }
}
