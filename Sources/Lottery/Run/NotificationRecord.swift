/// What was sent, to whom: the content of `notification.json`.
public struct NotificationRecord: Hashable, Sendable, Codable {
    /// What came of one channel.
    public struct Delivery: Hashable, Sendable, Codable {
        /// What came of it.
        public enum Outcome: String, Codable, Sendable {
            /// Sent by this run.
            case sent
            /// An earlier run had sent the same recommendation.
            case alreadySent = "already-sent"
            /// Not to be sent: the draw was a past one when the run opened.
            case notSent = "not-sent"
            /// Not sent; the next run tries again.
            case failed
        }

        /// The channel's name.
        public var channel: String
        /// What came of it.
        public var outcome: Outcome
        /// The reason or the receipt, in words, without secrets.
        public var detail: String

        /// Describes a delivery.
        public init(channel: String, outcome: Outcome, detail: String) {
            self.channel = channel
            self.outcome = outcome
            self.detail = detail
        }
    }

    /// The same for every repetition of a message: country, draw and what it says.
    public var idempotencyKey: String
    /// The subject line.
    public var subject: String
    /// One per channel.
    public var deliveries: [Delivery]

    /// Describes what was sent.
    public init(idempotencyKey: String, subject: String, deliveries: [Delivery]) {
        self.idempotencyKey = idempotencyKey
        self.subject = subject
        self.deliveries = deliveries
    }
}
