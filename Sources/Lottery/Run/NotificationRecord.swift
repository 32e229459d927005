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
            /// Not to be sent: the draw is a past one, or a later run has decided it anew.
            case notSent = "not-sent"
            /// Not sent, for a reason that may pass within minutes: tried again by this run, or else by the next.
            case postponed
            /// Not sent; the next run tries again.
            case failed
        }

        /// The channel's name.
        public var channel: String
        /// What came of it.
        public var outcome: Outcome
        /// The reason or the receipt, in words, without secrets.
        public var detail: String
        /// What the reader can do where it was not sent; nil where nothing is to be done.
        public var fix: String?
        /// The earlier run that the message is of; nil for this one.
        public var run: String?

        /// Describes a delivery.
        public init(channel: String, outcome: Outcome, detail: String, fix: String? = nil, run: String? = nil) {
            self.channel = channel
            self.outcome = outcome
            self.detail = detail
            self.fix = fix
            self.run = run
        }
    }

    /// The same for every repetition of a message: country, draw and what it says.
    public var idempotencyKey: String
    /// The subject line.
    public var subject: String
    /// One per channel, after those of messages that earlier runs had left.
    public var deliveries: [Delivery]

    /// Whether anybody has been told what the run says.
    public var isTold: Bool {
        deliveries.contains { $0.run == nil && [.sent, .alreadySent].contains($0.outcome) }
    }

    /// Describes what was sent.
    public init(idempotencyKey: String, subject: String, deliveries: [Delivery]) {
        self.idempotencyKey = idempotencyKey
        self.subject = subject
        self.deliveries = deliveries
    }
}
