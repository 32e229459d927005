import Artifacts
import Crypto
import Foundation
import Lottery

/// Messages as JSON posted to an address that is itself a secret.
struct WebhookDelivery {
    let transfer: Transfer
    let secretName: String
    /// What documents are signed with; nil where they are not.
    let signingKey: Secret<String>?

    /// Posts the message; a repeated message carries the same `Idempotency-Key` and the same bytes.
    func deliver(_ dispatch: Dispatch, at instant: Date) throws -> String {
        let body = try Message.encoder.encode(WebhookDocument(dispatch))
        return try transfer.postTaken(body, to: "the webhook", secretName, dispatch, headers: signature(body, instant))
    }

    /// `X-Jackpot-Signature: t=SECONDS,v1=HEX`: HMAC-SHA256, by the key, over the seconds since 1970, a point, and the
    /// body.
    ///
    /// - Source: the scheme of Stripe, whose libraries check it; the time keeps others from sending it again later.
    private func signature(_ body: Data, _ instant: Date) -> [String] {
        guard let signingKey else { return [] }
        let seconds = "\(Int(instant.timeIntervalSince1970))"
        let code = signingKey.use { key in
            HMAC<SHA256>.authenticationCode(
                for: Data(seconds.utf8) + Data(".".utf8) + body,
                using: SymmetricKey(data: Data(key.utf8))
            )
        }
        return ["X-Jackpot-Signature: t=\(seconds),v1=\(Checksum.hexadecimal(code))"]
    }
}

/// What is posted to a webhook.
struct WebhookDocument: Encodable {
    var schema = "notification-webhook/1"
    var idempotencyKey: String
    var country: CountryName
    var draw: CalendarDay
    var run: String
    var subject: String
    var text: String

    /// Tells a message.
    init(_ dispatch: Dispatch) {
        let message = dispatch.message
        idempotencyKey = dispatch.key.text
        (country, draw, run) = (message.country, message.draw, message.run)
        (subject, text) = (message.subject, message.text)
    }
}
