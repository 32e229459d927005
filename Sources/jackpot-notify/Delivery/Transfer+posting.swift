import Foundation
import Lottery

extension Transfer {
    /// Posts JSON to an address that is a secret, and answers in words that it was taken.
    ///
    /// - Parameters:
    ///   - body: the document.
    ///   - receiver: who it is, in words: "the webhook".
    ///   - secretName: where the address is kept.
    ///   - dispatch: gives the key that repetitions share.
    ///   - headers: what else is sent.
    /// - Returns: the channel's receipt.
    /// - Throws: `DeliveryError`.
    func postTaken(
        _ body: Data,
        to receiver: String,
        _ secretName: String,
        _ dispatch: Dispatch,
        headers: [String] = []
    ) throws(DeliveryError) -> String {
        guard address.use(Self.isAddress) else { throw .noAddress(secret: secretName) }
        let usual = ["Content-Type: application/json", "Idempotency-Key: \(dispatch.key.text)"]
        return "answered \(try answer(to: body, headers: usual + headers, from: receiver).status)"
    }

    /// Posts a body and answers what was answered, if that is that it was taken.
    ///
    /// - Throws: `DeliveryError`.
    func answer(to body: Data, headers: [String], from receiver: String) throws(DeliveryError) -> TransferAnswer {
        let answer = try anyAnswer(to: body, headers: headers, from: receiver)
        guard answer.isTaken else { throw .answered(receiver: receiver, answer) }
        return answer
    }

    /// Posts a body and answers what was answered, a refusal too.
    ///
    /// - Throws: `DeliveryError.unreachable`.
    func anyAnswer(to body: Data, headers: [String], from receiver: String) throws(DeliveryError) -> TransferAnswer {
        do {
            return try post(body, headers: headers)
        } catch {
            throw .unreachable(receiver: receiver, error)
        }
    }

    private static func isAddress(_ text: String) -> Bool {
        guard let url = URL(string: text), let scheme = url.scheme else { return false }
        return ["http", "https"].contains(scheme) && url.host != nil
    }
}
