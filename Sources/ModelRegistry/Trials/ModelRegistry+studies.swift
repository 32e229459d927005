import Artifacts
public import Foundation
import GRDB
import Lottery

extension ModelRegistry {
    /// The study with this key; it is entered where there is none.
    ///
    /// - Throws: `RegistryError`.
    public func study(_ key: StudyKey, at instant: Date) throws -> Study {
        let id = try key.text()
        return try write { database in
            try database.execute(
                sql: """
                    INSERT INTO study (id, country, seed, space, strategy, data, startedAt)
                    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                    """,
                arguments: [
                    id, key.country.text, String(key.seed), key.space, key.strategy, key.data, Instant.text(instant),
                ]
            )
            let study = try Study.fetchOne(database, sql: "SELECT * FROM study WHERE id = ?", arguments: [id])
            guard let study else {
                throw RegistryError.refused(path: path, reason: "study \(id) was entered and is not there")
            }
            return study
        }
    }

    /// The finished trials of a study, by resource, then by number.
    ///
    /// - Throws: `RegistryError`.
    public func trials(of study: Study) throws -> [StudyTrial] {
        try read { database in
            try StudyTrial.fetchAll(
                database,
                sql: "SELECT * FROM trial WHERE study = ? ORDER BY resource, number",
                arguments: [study.id]
            )
        }
    }

    /// Stores a finished trial; storing it again changes nothing.
    ///
    /// - Parameters:
    ///   - trial: the trial.
    ///   - study: the study, entered before.
    ///   - instant: now.
    /// - Throws: `StudyError.otherTrial` where the trial came to something else before; `RegistryError`.
    public func store(_ trial: StudyTrial, of study: Study, at instant: Date) throws {
        try write { database in
            try database.execute(
                sql: """
                    INSERT INTO trial (study, number, resource, parameters, status, loss, result, finishedAt)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (study, number, resource) DO NOTHING
                    """,
                arguments: [
                    study.id, trial.number, trial.resource, trial.parameters, trial.status.rawValue, trial.loss,
                    trial.result, Instant.text(instant),
                ]
            )
            let stored = try StudyTrial.fetchOne(
                database,
                sql: "SELECT * FROM trial WHERE study = ? AND number = ? AND resource = ?",
                arguments: [study.id, trial.number, trial.resource]
            )
            guard stored == trial else {
                throw StudyError.otherTrial(
                    country: study.key.country,
                    number: trial.number,
                    resource: trial.resource
                )
            }
        }
    }
}
