import Artifacts
public import Foundation
import GRDB
public import Lottery

/// A recommendation as the registry keeps it: its gist, and the hash of the whole.
public struct StoredRecommendation: Hashable, Sendable, Codable {
    /// The run.
    public let run: String
    /// The country.
    public let country: CountryName
    /// The draw.
    public let draw: CalendarDay
    /// What kind of answer.
    public let status: Recommendation.Status
    /// The jackpot.
    public let jackpot: Money
    /// Its currency.
    public let currency: String
    /// The model that decided.
    public let model: String
    /// SHA-256 of `recommendation.json`; where a cash pool was decided, of `portfolio.json`.
    public let sha256: String
    /// When it was stored.
    public let at: Date
}

extension StoredRecommendation: RowReadable {
    /// Reads a row of table `recommendation`.
    init(row: Row) throws {
        run = row["run"]
        country = try row.country()
        draw = try row.day("draw")
        status = try row.value("status", as: Recommendation.Status.self)
        jackpot = Money(hundredths: row["jackpotHundredths"])
        currency = row["currency"]
        model = row["model"]
        sha256 = row["sha256"]
        at = try row.instant("at")
    }

    /// The recommendations of a country, or all of them, in the order of their draws.
    static func all(of country: CountryName? = nil, in database: Database) throws -> [StoredRecommendation] {
        try fetchAll(
            database,
            sql: "SELECT * FROM recommendation WHERE ?1 IS NULL OR country = ?1 ORDER BY country, draw, run",
            arguments: [country?.text]
        )
    }

    /// The words of its ledger row.
    var ledgerWhy: String {
        "draw \(draw): \(status.rawValue), jackpot \(Cell.text(jackpot.units)) \(currency), recommendation \(sha256)"
    }

    func insert(in database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO recommendation (run, country, draw, status, jackpotHundredths, currency, model, sha256, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                run, country.text, draw.description, status.rawValue, jackpot.hundredths, currency, model, sha256,
                Instant.text(at),
            ]
        )
    }
}
