import Artifacts
public import Foundation
import GRDB
public import Lottery

extension ModelRegistry {
    /// Stores a recommendation, its ledger row and its messages in one transaction; messages that were stored before,
    /// by this run or another, are not stored again.
    ///
    /// - Parameters:
    ///   - recommendation: the answer.
    ///   - run: the run that gave it.
    ///   - sha256: of the document that says what is announced: `recommendation.json` or `portfolio.json`.
    ///   - messages: one per channel.
    ///   - who: the user of the run.
    ///   - instant: now.
    /// - Throws: `RegistryError.unknownRun`; `RegistryError.otherRecommendation` where the run stored another one.
    public func store(
        _ recommendation: Recommendation,
        run: String,
        sha256: String,
        messages: [MessageDraft],
        by who: String,
        at instant: Date
    ) throws {
        try write { database in
            try RunRecord.require(run, in: database)
            try insert(recommendation, run: run, sha256: sha256, by: who, at: instant, in: database)
            for message in messages { try insert(message, run: run, at: instant, in: database) }
        }
    }

    /// Stores the messages of a run that has no recommendation; messages that were stored before are not stored again.
    ///
    /// - Throws: `RegistryError.unknownRun`.
    public func queue(_ messages: [MessageDraft], run: String, at instant: Date) throws {
        try write { database in
            try RunRecord.require(run, in: database)
            for message in messages { try insert(message, run: run, at: instant, in: database) }
        }
    }

    /// The latest recommendation of a country; nil where there is none.
    ///
    /// - Throws: `RegistryError`.
    public func lastRecommendation(of country: CountryName) throws -> StoredRecommendation? {
        try read { database in
            try StoredRecommendation.fetchOne(
                database,
                sql: "SELECT * FROM recommendation WHERE country = ? ORDER BY draw DESC, run DESC LIMIT 1",
                arguments: [country.text]
            )
        }
    }

    /// The recommendations that a version decided, of a country or all of them, in the order of their draws.
    ///
    /// - Throws: `RegistryError`.
    public func recommendations(by version: Int? = nil, of country: CountryName? = nil) throws -> [StoredRecommendation]
    {
        try read { database in
            let all = try StoredRecommendation.all(of: country, in: database)
            guard let version else { return all }
            return all.filter { $0.model == "\($0.country) \(version)" }
        }
    }

    private func insert(
        _ recommendation: Recommendation,
        run: String,
        sha256: String,
        by who: String,
        at instant: Date,
        in database: Database
    ) throws {
        let earlier = try String.fetchOne(
            database,
            sql: "SELECT sha256 FROM recommendation WHERE run = ?",
            arguments: [run]
        )
        if let earlier {
            guard earlier == sha256 else { throw RegistryError.otherRecommendation(run: run) }
            return
        }
        let stored = StoredRecommendation(
            run: run,
            country: recommendation.country,
            draw: recommendation.draw,
            status: recommendation.status,
            jackpot: recommendation.jackpot,
            currency: recommendation.currency.code,
            model: recommendation.model,
            sha256: sha256,
            at: instant
        )
        try stored.insert(in: database)
        try LedgerEntry.append(
            to: database,
            at: instant,
            who: who,
            .recommended,
            country: stored.country,
            version: nil,
            run: run,
            why: stored.ledgerWhy
        )
    }

    private func insert(_ message: MessageDraft, run: String, at instant: Date, in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO notification
                    (idempotencyKey, channel, run, subject, body, state, queuedAt, changedAt, content)
                VALUES (?1, ?2, ?3, ?4, ?5, 'queued', ?6, ?6, ?7) ON CONFLICT (idempotencyKey, channel) DO NOTHING
                """,
            arguments: [
                message.idempotencyKey, message.channel, run, message.subject, message.body, Instant.text(instant),
                message.content,
            ]
        )
    }
}
