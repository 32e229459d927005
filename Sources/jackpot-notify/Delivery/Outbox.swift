import Artifacts
import Foundation
import Logging
import Lottery
import ModelRegistry
import StepKit

/// The messages of one run: stored in one transaction with the recommendation, then sent, each once.
struct Outbox {
    private let facts: RunFacts
    private let configuration: CountryConfiguration
    private let briefing: Briefing
    private let registry: ModelRegistry
    private let key: MessageKey
    private let context: StepContext

    /// Opens the registry.
    init(facts: RunFacts, briefing: Briefing, configuration: CountryConfiguration, _ context: StepContext) throws {
        self.facts = facts
        self.briefing = briefing
        self.configuration = configuration
        self.context = context
        self.key = MessageKey(facts)
        self.registry = try ModelRegistry.open(try context.registryFolder())
    }

    /// Stores the messages and sends those that were not sent before; of a draw of the past nobody is told.
    func deliver() async throws -> NotificationRecord {
        try store()
        var deliveries: [NotificationRecord.Delivery] = []
        for channel in configuration.notifications {
            deliveries.append(
                facts.run.isBackfill
                    ? .init(channel: channel.name, outcome: .notSent, detail: "nobody is told of a draw of the past")
                    : try await deliver(through: channel)
            )
        }
        return NotificationRecord(idempotencyKey: key.text, subject: briefing.subject, deliveries: deliveries)
    }

    /// The ledger's last row, that of the recommendation at the earliest; nil while the ledger is empty.
    func ledgerHead() throws -> LedgerHead? { try registry.ledgerHead() }

    private func store() throws {
        let channels = facts.run.isBackfill ? [] : configuration.notifications
        let drafts = channels.map { channel in
            MessageDraft(
                idempotencyKey: key.text,
                channel: channel.name,
                subject: briefing.subject,
                body: briefing.markdown
            )
        }
        guard let recommendation = facts.recommendation,
            let sha256 = try context.folder.recordedChecksum(of: facts.portfolio == nil ? .recommendation : .portfolio)
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

    private func deliver(through channel: NotificationChannel) async throws -> NotificationRecord.Delivery {
        let turn = try registry.deliveryTurn(key.text, channel: channel.name)
        defer { turn.end() }
        guard try registry.message(key.text, channel: channel.name)?.state != .sent else {
            return .init(channel: channel.name, outcome: .alreadySent, detail: "told before, under the same key")
        }
        do {
            let receipt = try await channel.send(briefing, key: key, run: facts.run, context)
            try registry.markSent(key.text, channel: channel.name, receipt: receipt, at: context.world.now())
            return .init(channel: channel.name, outcome: .sent, detail: receipt)
        } catch let refusal as DeliveryError {
            try registry.markFailed(key.text, channel: channel.name, reason: refusal.what, at: context.world.now())
            context.logger.error(
                "notification refused",
                metadata: ["channel": "\(channel.name)", "reason": "\(refusal.what)"]
            )
            return .init(channel: channel.name, outcome: .failed, detail: refusal.what)
        }
    }
}
