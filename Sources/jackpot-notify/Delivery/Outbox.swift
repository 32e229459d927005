import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Reports
import StepKit

/// The messages of one run: stored in one transaction with the recommendation, then sent, each once.
///
/// Messages that earlier runs of the country could not send go first.
struct Outbox {
    private let facts: RunFacts
    private let channels: [NotificationChannel]
    private let message: Message
    private let registry: ModelRegistry
    private let key: MessageKey

    /// Opens the registry; of a draw of the past nobody is told.
    init(
        facts: RunFacts,
        briefing: Briefing,
        channels: [NotificationChannel],
        _ context: StepContext
    ) throws {
        self.facts = facts
        self.channels = channels
        self.message = Message(briefing, run: facts.run)
        registry = try ModelRegistry.open(try context.registryFolder())
        key = MessageKey(facts, after: try registry.lastTold(of: facts.run.country, draw: facts.run.draw))
    }

    /// Stores the messages and sends those that were not sent before.
    func deliver(_ context: inout StepContext) throws -> NotificationRecord {
        try store(context)
        guard !facts.run.isBackfill else { return record(channels.map { .untold($0.name) }) }
        let postman = Postman(registry: registry)
        let earlier = try EarlierMessages(of: facts, besides: key, channels, registry).deliver(by: postman, &context)
        var deliveries = earlier
        for channel in channels {
            deliveries.append(try postman.deliver(key, through: channel, &context))
        }
        return record(deliveries)
    }

    /// The ledger's last row, that of the recommendation at the earliest; nil while the ledger is empty.
    func ledgerHead() throws -> LedgerHead? { try registry.ledgerHead() }

    private func record(_ deliveries: [NotificationRecord.Delivery]) -> NotificationRecord {
        NotificationRecord(idempotencyKey: key.text, subject: message.subject, deliveries: deliveries)
    }

    private func store(_ context: StepContext) throws {
        let body = try message.stored()
        let drafts = (facts.run.isBackfill ? [] : channels).map { channel in
            MessageDraft(
                idempotencyKey: key.text,
                channel: channel.name,
                content: facts.news,
                subject: message.subject,
                body: body
            )
        }
        guard let recommendation = facts.recommendation,
            let sha256 = try RunContents(of: context.folder)
                .recordedChecksum(of: facts.portfolio == nil ? .recommendation : .portfolio)
        else { return try registry.queue(drafts, run: facts.run.run, at: context.world.now()) }
        try registry.store(
            recommendation,
            run: facts.run.run,
            sha256: sha256,
            messages: drafts,
            by: context.world.userName,
            at: context.world.now()
        )
    }
}

extension NotificationRecord.Delivery {
    fileprivate static func untold(_ channel: String) -> NotificationRecord.Delivery {
        .init(channel: channel, outcome: .notSent, detail: "nobody is told of a draw of the past")
    }
}
