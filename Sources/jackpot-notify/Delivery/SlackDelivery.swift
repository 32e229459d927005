import Foundation
import Lottery

/// Messages in Slack's blocks, posted to an address that is itself a secret.
struct SlackDelivery {
    let transfer: Transfer
    let secretName: String

    /// Posts the message; a repeated message carries the same bytes.
    func deliver(_ dispatch: Dispatch) throws -> String {
        let body = try Message.encoder.encode(SlackDocument(dispatch.message))
        return try transfer.postTaken(body, to: "Slack", secretName, dispatch)
    }
}

/// A message as Slack's incoming webhooks take it.
///
/// - Source: docs.slack.dev, Block Kit: a header holds 150 characters, a text 3,000, a field 2,000; a section ten fields.
struct SlackDocument: Encodable {
    /// Text with Slack's marks, or without.
    struct Text: Encodable, Equatable {
        let type: String
        let text: String

        static func plain(_ text: String, limit: Int) -> Text { Text(type: "plain_text", text: text.cut(to: limit)) }

        /// Text that is already escaped.
        static func marked(_ text: String, limit: Int = 3_000) -> Text {
            Text(type: "mrkdwn", text: text.cut(to: limit))
        }
    }

    /// A block; of its parts only those that its type has.
    struct Block: Encodable, Equatable {
        let type: String
        var text: Text?
        var fields: [Text]?
        var elements: [Text]?
    }

    /// What stands in the notice of a telephone.
    let text: String
    let blocks: [Block]

    /// Tells a message.
    init(_ message: Message) {
        let fields = message.facts.prefix(10).map {
            Text.marked("*\($0.label.escapedForSlack)*\n\($0.value.escapedForSlack)", limit: 2_000)
        }
        let points = message.sentences.map { "• \($0.escapedForSlack)" }.joined(separator: "\n")
        let origin = "\(message.country) · draw of \(message.draw) · run \(message.run)"
        text = message.subject.escapedForSlack
        blocks = [
            Block(type: "header", text: .plain(message.subject, limit: 150)),
            Block(type: "section", text: .marked(message.headline.escapedForSlack)),
            fields.isEmpty ? nil : Block(type: "section", fields: fields),
            points.isEmpty ? nil : Block(type: "section", text: .marked(points)),
            Block(type: "context", elements: [.marked(origin.escapedForSlack)]),
        ].compactMap(\.self)
    }
}

extension String {
    /// The three characters that Slack reads as its own.
    fileprivate var escapedForSlack: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    fileprivate func cut(to limit: Int) -> String { count <= limit ? self : prefix(limit - 1) + "…" }
}
