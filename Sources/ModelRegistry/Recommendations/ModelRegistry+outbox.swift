import Artifacts
public import Foundation
import GRDB
public import Lottery

extension ModelRegistry {
    /// The message with this key for this channel; nil where there is none.
    ///
    /// - Throws: `RegistryError`.
    public func message(_ key: String, channel: String) throws -> OutboxMessage? {
        try read { database in
            try OutboxMessage.fetchOne(
                database,
                sql: "SELECT * FROM notification WHERE idempotencyKey = ? AND channel = ?",
                arguments: [key, channel]
            )
        }
    }

    /// Messages that are still to be sent, of a country or of all, oldest first.
    ///
    /// - Throws: `RegistryError`.
    public func pendingMessages(of country: CountryName? = nil) throws -> [OutboxMessage] {
        try read { database in
            try OutboxMessage.fetchAll(
                database,
                sql: """
                    SELECT notification.* FROM notification JOIN run ON run.id = notification.run
                    WHERE state IN ('queued', 'failed') AND (?1 IS NULL OR country = ?1)
                    ORDER BY queuedAt, idempotencyKey, channel
                    """,
                arguments: [country?.text]
            )
        }
    }

    /// Waits until no other program sends this message, and keeps others from it until the turn ends.
    ///
    /// Whether the message is still to be sent is to be asked after that.
    ///
    /// - Parameters:
    ///   - key: the message's idempotency key.
    ///   - channel: its channel.
    /// - Returns: the turn; it ends with the program, too, however that ends.
    /// - Throws: `RegistryError.unusable` where the lock file cannot be made.
    public func deliveryTurn(_ key: String, channel: String) throws(RegistryError) -> DeliveryTurn {
        let file = models.folder.appendingPathComponent("outbox.lock").path
        return try DeliveryTurn("\(key)\n\(channel)", file: file)
    }

    /// Notes that a message was delivered.
    ///
    /// - Parameters:
    ///   - key: the message's idempotency key.
    ///   - channel: its channel.
    ///   - receipt: the channel's answer, without secrets.
    ///   - instant: now.
    /// - Throws: `RegistryError.unknownMessage`.
    public func markSent(_ key: String, channel: String, receipt: String, at instant: Date) throws {
        try mark(key, channel, .sent, receipt, instant)
    }

    /// Notes that a message could not be delivered; a message that was delivered stays so.
    ///
    /// - Parameters:
    ///   - key: the message's idempotency key.
    ///   - channel: its channel.
    ///   - reason: why, without secrets.
    ///   - instant: now.
    /// - Throws: `RegistryError.unknownMessage`.
    public func markFailed(_ key: String, channel: String, reason: String, at instant: Date) throws {
        try mark(key, channel, .failed, reason, instant)
    }

    /// Notes that a message will not be delivered any more; one that was delivered stays so.
    ///
    /// - Parameters:
    ///   - key: the message's idempotency key.
    ///   - channel: its channel.
    ///   - reason: why.
    ///   - instant: now.
    /// - Throws: `RegistryError.unknownMessage`.
    public func markExpired(_ key: String, channel: String, reason: String, at instant: Date) throws {
        try mark(key, channel, .expired, reason, instant)
    }

    private func mark(
        _ key: String,
        _ channel: String,
        _ state: OutboxMessage.State,
        _ receipt: String,
        _ instant: Date
    ) throws {
        try write { database in
            try database.execute(
                sql: """
                    UPDATE notification SET state = ?3, attempts = attempts + (?3 <> 'expired'), receipt = ?4,
                        changedAt = ?5
                    WHERE idempotencyKey = ?1 AND channel = ?2 AND state <> 'sent'
                    """,
                arguments: [key, channel, state.rawValue, receipt, Instant.text(instant)]
            )
            guard database.changesCount == 0 else { return }
            let isKnown = try Bool.fetchOne(
                database,
                sql: "SELECT EXISTS (SELECT 1 FROM notification WHERE idempotencyKey = ? AND channel = ?)",
                arguments: [key, channel]
            )
            guard isKnown == true else { throw RegistryError.unknownMessage(key: key, channel: channel) }
        }
    }
}
