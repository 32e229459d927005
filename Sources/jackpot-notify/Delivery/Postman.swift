import Artifacts
import Foundation
import Logging
import Lottery
import ModelRegistry
import StepKit

/// Takes stored messages to their channels, each once, and notes what came of it.
struct Postman {
    let registry: ModelRegistry

    /// Sends a stored message, unless it was sent before; a channel that does not take it is an outcome.
    ///
    /// - Parameters:
    ///   - key: the message.
    ///   - channel: where it goes.
    ///   - context: gives secrets and the clock, and keeps the log.
    /// - Returns: what came of it.
    /// - Throws: `RegistryError`.
    func deliver(
        _ key: MessageKey,
        through channel: NotificationChannel,
        _ context: inout StepContext
    ) throws -> NotificationRecord.Delivery {
        let turn = try registry.deliveryTurn(key.text, channel: channel.name)
        defer { turn.end() }
        guard let stored = try registry.message(key.text, channel: channel.name), stored.state != .sent else {
            return .init(channel: channel.name, outcome: .alreadySent, detail: "told before, under the same key")
        }
        do {
            let receipt = try channel.send(try dispatch(stored, key, context), &context)
            try registry.markSent(key.text, channel: channel.name, receipt: receipt, at: context.world.now())
            return .init(channel: channel.name, outcome: .sent, detail: receipt)
        } catch let refusal as DeliveryError {
            return try note(refusal, isTemporary: refusal.isTemporary, key, channel, context)
        } catch let refusal as SecretError {
            return try note(refusal, isTemporary: false, key, channel, context)
        }
    }

    /// The message with the page of the run that stored it, be that an earlier one for the draw.
    private func dispatch(_ stored: OutboxMessage, _ key: MessageKey, _ context: StepContext) throws -> Dispatch {
        let runsOfDraw = context.folder.url.deletingLastPathComponent()
        let file = try RunFolder(under: runsOfDraw, path: stored.run).file(of: .report)
        return Dispatch(
            key: key,
            message: try Message(stored: stored.body),
            queuedAt: stored.queuedAt,
            // A run whose page is gone still has something to say.
            report: try? Data(contentsOf: file)
        )
    }

    private func note(
        _ refusal: any ExplainedError,
        isTemporary: Bool,
        _ key: MessageKey,
        _ channel: NotificationChannel,
        _ context: StepContext
    ) throws -> NotificationRecord.Delivery {
        try registry.markFailed(key.text, channel: channel.name, reason: refusal.what, at: context.world.now())
        context.logger.error(
            "notification refused",
            metadata: ["channel": "\(channel.name)", "reason": "\(refusal.what)"]
        )
        return .init(
            channel: channel.name,
            outcome: isTemporary ? .postponed : .failed,
            detail: refusal.what,
            fix: refusal.fix
        )
    }
}
