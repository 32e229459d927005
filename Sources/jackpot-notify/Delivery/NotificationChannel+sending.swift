import Artifacts
import Foundation
import Lottery
import StepKit

extension NotificationChannel {
    /// Sends a message and returns the channel's receipt in words.
    ///
    /// - Throws: `DeliveryError` when the channel does not take it; other errors when the run's secrets cannot be read.
    func send(_ briefing: Briefing, key: MessageKey, run: RunManifest, _ context: StepContext) async throws -> String {
        switch self {
        case .file(let folder):
            let path = context.workspace.appending(path: folder)
            return try FileDelivery(folder: path).deliver(briefing, named: key.fileName)
        case .webhook(let name):
            var context = context
            let address = try context.secret(name)
            return try await WebhookDelivery(address: address, secretName: name).deliver(briefing, key: key, run: run)
        }
    }
}
