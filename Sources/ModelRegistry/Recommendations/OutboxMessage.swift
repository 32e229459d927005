import Artifacts
public import Foundation
import GRDB
import Lottery

/// A message to one channel: stored with its recommendation, sent afterwards, once.
public struct OutboxMessage: Hashable, Sendable, Codable {
    /// Where it stands.
    public enum State: String, CaseIterable, Codable, Sendable {
        /// Not tried yet.
        case queued
        /// Delivered.
        case sent
        /// Tried without success; it is tried again.
        case failed
        /// Not delivered, and no longer to be: its draw has passed, or a later run for the draw said otherwise.
        case expired
    }

    /// The same for every repetition of a message.
    public let idempotencyKey: String
    /// The channel.
    public let channel: String
    /// The run that stored it.
    public let run: String
    /// The subject line.
    public let subject: String
    /// What is sent, in a form that the sender knows, without secrets.
    public let body: String
    /// Where it stands.
    public let state: State
    /// How often it was tried.
    public let attempts: Int
    /// The channel's answer, or why it failed or expired; nil before it was tried.
    public let receipt: String?
    /// When it was stored.
    public let queuedAt: Date
    /// When its state last changed.
    public let changedAt: Date
}

extension OutboxMessage: RowReadable {
    /// Reads a row of table `notification`.
    init(row: Row) throws {
        idempotencyKey = row["idempotencyKey"]
        channel = row["channel"]
        run = row["run"]
        subject = row["subject"]
        body = row["body"]
        state = try row.value("state", as: State.self)
        attempts = row["attempts"]
        receipt = row["receipt"]
        queuedAt = try row.instant("queuedAt")
        changedAt = try row.instant("changedAt")
    }
}

/// A message to be stored.
public struct MessageDraft: Hashable, Sendable {
    /// The same for every repetition of a message.
    public var idempotencyKey: String
    /// The channel.
    public var channel: String
    /// What people are to do by it, or what went wrong: two messages with one content tell nothing new.
    public var content: String
    /// The subject line.
    public var subject: String
    /// What is sent, in a form that the sender knows, without secrets.
    public var body: String

    /// Describes a message.
    public init(idempotencyKey: String, channel: String, content: String, subject: String, body: String) {
        self.idempotencyKey = idempotencyKey
        self.channel = channel
        self.content = content
        self.subject = subject
        self.body = body
    }
}
