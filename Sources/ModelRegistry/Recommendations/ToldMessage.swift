import GRDB
public import Lottery

/// What a message of the outbox says, as far as it tells messages apart.
public struct ToldMessage: Hashable, Sendable {
    /// Its key.
    public let idempotencyKey: String
    /// What people are to do by it, or what went wrong.
    public let content: String
}

extension ModelRegistry {
    /// The newest message of a draw that somebody got; nil where nobody was told anything.
    ///
    /// - Throws: `RegistryError`.
    public func lastTold(of country: CountryName, draw: CalendarDay) throws -> ToldMessage? {
        try newest(of: country, draw, in: [.sent])
    }

    /// The newest message of a draw that somebody got or is still to get; nil where there is none.
    ///
    /// - Throws: `RegistryError`.
    public func lastWord(of country: CountryName, draw: CalendarDay) throws -> ToldMessage? {
        try newest(of: country, draw, in: [.queued, .failed, .sent])
    }

    private func newest(
        of country: CountryName,
        _ draw: CalendarDay,
        in states: [OutboxMessage.State]
    ) throws -> ToldMessage? {
        try read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT idempotencyKey, content FROM notification JOIN run ON run.id = notification.run
                    WHERE country = ? AND draw = ? AND content IS NOT NULL
                        AND state IN (\(databaseQuestionMarks(count: states.count)))
                    ORDER BY notification.rowid DESC LIMIT 1
                    """,
                arguments: [country.text, draw.description] + StatementArguments(states.map(\.rawValue))
            )
            return row.map { ToldMessage(idempotencyKey: $0["idempotencyKey"], content: $0["content"]) }
        }
    }
}
