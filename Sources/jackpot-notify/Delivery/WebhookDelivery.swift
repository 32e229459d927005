import Foundation
import FoundationNetworking
import Lottery

/// Messages as JSON posted to an address that is itself a secret.
struct WebhookDelivery {
    /// What is posted.
    struct Document: Encodable {
        var schema = "notification-webhook/1"
        var idempotencyKey: String
        var country: CountryName
        var draw: CalendarDay
        var run: String
        var subject: String
        var text: String
    }

    let address: Secret<String>
    let secretName: String

    /// Posts the message; a repeated message carries the same `Idempotency-Key`.
    func deliver(_ briefing: Briefing, key: MessageKey, run: RunManifest) async throws -> String {
        let request = try request(briefing, key: key, run: run)
        let response: URLResponse
        do {
            (_, response) = try await URLSession(configuration: .ephemeral).data(for: request)
        } catch let error as URLError {
            // The error's own text may hold the address.
            throw DeliveryError.unreachable(reason: "error \(error.errorCode)")
        }
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        guard (200..<300).contains(status) else { throw DeliveryError.answered(status: status) }
        return "answered \(status)"
    }

    private func request(_ briefing: Briefing, key: MessageKey, run: RunManifest) throws -> URLRequest {
        let url = address.use { URL(string: $0.trimmingCharacters(in: .whitespacesAndNewlines)) }
        guard let url, let scheme = url.scheme, ["http", "https"].contains(scheme), url.host != nil else {
            throw DeliveryError.noAddress(secret: secretName)
        }
        var request = URLRequest(url: url, timeoutInterval: 30)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue(key.text, forHTTPHeaderField: "Idempotency-Key")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        request.httpBody = try encoder.encode(
            Document(
                idempotencyKey: key.text,
                country: run.country,
                draw: run.draw,
                run: run.run,
                subject: briefing.subject,
                text: briefing.plainText
            )
        )
        return request
    }
}
