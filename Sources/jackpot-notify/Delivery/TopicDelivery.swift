import Foundation
import Lottery

/// Messages published to a topic of Amazon's Simple Notification Service.
///
/// - Source: Amazon SNS API Reference, Publish.
struct TopicDelivery {
    private static let service = "sns"
    /// The service refuses messages of more bytes; the report stays in the run's folder.
    private static let sizeLimit = 262_144
    private static let type = "application/x-www-form-urlencoded; charset=utf-8"

    let route: TopicRoute
    let transfer: Transfer
    let credentials: AWSSignature.Credentials

    /// Publishes the message, and answers the service's name for it.
    ///
    /// A repeated message carries the same attribute `idempotency-key`; a topic that keeps order drops it for that.
    func deliver(_ dispatch: Dispatch, at instant: Date) throws(DeliveryError) -> String {
        let body = Data(Self.form(fields(of: dispatch)).utf8)
        let host = String(route.address.split(separator: "/").last ?? "")
        let request = AWSSignature.Request(headers: ["host": host, "content-type": Self.type], body: body)
        let signature = AWSSignature(credentials: credentials, region: route.region, service: Self.service)
        let headers = signature.headers(of: request, at: instant).sorted { $0.key < $1.key }
        let lines = headers.map { "\($0.key): \($0.value)" }
        let answer = try transfer.anyAnswer(to: body, headers: lines, from: "SNS")
        guard answer.isTaken else { throw .topic(TopicRefusal(answer)) }
        return Self.element("MessageId", of: answer.body) ?? "answered \(answer.status)"
    }

    private func fields(of dispatch: Dispatch) -> [(String, String)] {
        let text = String(decoding: Data(dispatch.message.text.utf8).prefix(Self.sizeLimit), as: UTF8.self)
        let attribute = "MessageAttributes.entry.1"
        let order = [("MessageDeduplicationId", dispatch.key.text), ("MessageGroupId", dispatch.message.country.text)]
        return [
            ("Action", "Publish"), ("Version", "2010-03-31"), ("TopicArn", route.topic),
            ("Subject", Self.subject(dispatch.message.subject)), ("Message", text),
            ("\(attribute).Name", "idempotency-key"), ("\(attribute).Value.DataType", "String"),
            ("\(attribute).Value.StringValue", dispatch.key.text),
        ] + (route.keepsOrder ? order : [])
    }

    /// At most 100 characters, ASCII alone.
    private static func subject(_ text: String) -> String {
        String(text.unicodeScalars.map { $0.isASCII && $0.value >= 32 ? Character($0) : "?" }.prefix(100))
    }

    private static func form(_ fields: [(String, String)]) -> String {
        fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isUnreserved =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || [45, 46, 95, 126].contains(byte)
            return isUnreserved ? String(UnicodeScalar(byte)) : String(format: "%%%02X", byte)
        }.joined()
    }

    /// The text of the first element of a name; the answers that are read here hold it once.
    static func element(_ name: String, of body: Data) -> String? {
        let text = String(decoding: body, as: UTF8.self)
        guard let start = text.range(of: "<\(name)>"),
            let end = text.range(of: "</\(name)>", range: start.upperBound..<text.endIndex)
        else { return nil }
        return String(text[start.upperBound..<end.lowerBound])
    }
}
