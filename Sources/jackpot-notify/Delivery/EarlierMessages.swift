import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Reports
import StepKit

/// The messages that earlier runs of a country left behind: sent now, oldest first, or let go.
///
/// Nobody is told to announce the jackpot of a draw that has passed, nor one that this run has decided anew.
struct EarlierMessages {
    private let facts: RunFacts
    private let key: MessageKey
    private let channels: [NotificationChannel]
    private let registry: ModelRegistry

    /// Messages other than that of this run.
    init(of facts: RunFacts, besides key: MessageKey, _ channels: [NotificationChannel], _ registry: ModelRegistry) {
        (self.facts, self.key, self.channels, self.registry) = (facts, key, channels, registry)
    }

    /// Sends what is still worth telling.
    func deliver(by postman: Postman, _ context: inout StepContext) throws -> [NotificationRecord.Delivery] {
        var deliveries: [NotificationRecord.Delivery] = []
        for stored in try registry.pendingMessages(of: facts.run.country) where stored.idempotencyKey != key.text {
            let draw = try registry.run(stored.run).draw
            if let reason = reasonToLetGo(of: stored, draw) {
                try registry.markExpired(
                    stored.idempotencyKey,
                    channel: stored.channel,
                    reason: reason,
                    at: context.world.now()
                )
                deliveries.append(
                    .init(channel: stored.channel, outcome: .notSent, detail: reason, run: stored.run)
                )
            } else if draw == facts.run.draw, let channel = channels.first(where: { $0.name == stored.channel }) {
                let key = MessageKey(stored.idempotencyKey, facts.run.country, draw)
                var delivery = try postman.deliver(key, through: channel, &context)
                delivery.run = stored.run
                deliveries.append(delivery)
            }
        }
        return deliveries
    }

    private func reasonToLetGo(of stored: OutboxMessage, _ draw: CalendarDay) -> String? {
        if draw < facts.run.draw { return "the draw of \(draw) has passed" }
        guard draw == facts.run.draw, facts.recommendation != nil else { return nil }
        return "run \(facts.run.run) has decided the draw anew"
    }
}
