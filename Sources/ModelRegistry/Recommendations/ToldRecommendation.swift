import GRDB
public import Lottery

/// A recommendation that people were told of, by one channel at least.
public struct ToldRecommendation: Hashable, Sendable {
    /// The key of its message.
    public let idempotencyKey: String
    /// The recommendation.
    public let recommendation: StoredRecommendation
}

extension ModelRegistry {
    /// What people were last told to announce for a draw; nil where they were told nothing.
    ///
    /// - Throws: `RegistryError`.
    public func lastTold(of country: CountryName, draw: CalendarDay) throws -> ToldRecommendation? {
        try read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT recommendation.*, idempotencyKey
                    FROM notification JOIN recommendation ON recommendation.run = notification.run
                    WHERE country = ? AND draw = ? AND state = 'sent' ORDER BY notification.rowid DESC LIMIT 1
                    """,
                arguments: [country.text, draw.description]
            )
            return try row.map { row in
                ToldRecommendation(
                    idempotencyKey: row["idempotencyKey"],
                    recommendation: try StoredRecommendation(row: row)
                )
            }
        }
    }
}
