import Foundation
import Lottery
import Reports

/// What people are told, in every form in which a channel may carry it: the content of a row of the outbox.
///
/// It is stored with the recommendation and sent as it is stored, however much later and by whichever run.
struct Message: Codable, Equatable {
    /// A label and its value.
    struct Fact: Codable, Equatable {
        var label: String
        var value: String
    }

    var country: CountryName
    var draw: CalendarDay
    var run: String
    var subject: String
    /// The one sentence that a reader in a hurry needs.
    var headline: String
    /// What a small screen has room for.
    var facts: [Fact]
    /// The same, where it is said in sentences.
    var sentences: [String]
    /// The whole as plain text.
    var text: String
    /// The whole as Markdown.
    var markdown: String
    /// The whole as HTML that mail programs show: no pictures, no style sheet.
    var html: String
}

extension Message {
    /// Tells what a briefing tells.
    init(_ briefing: Briefing, run: RunManifest) {
        let first = briefing.sections.first(where: \.isForMessage)
        self.init(
            country: run.country,
            draw: run.draw,
            run: run.run,
            subject: briefing.subject,
            headline: briefing.headline,
            facts: (first?.facts ?? []).map { Fact(label: $0.label, value: $0.value) },
            sentences: first?.sentences ?? [],
            text: briefing.plainText,
            markdown: briefing.markdown,
            html: briefing.mailHTML
        )
    }

    /// The document that the outbox stores.
    func stored() throws -> String { String(decoding: try Self.encoder.encode(self), as: UTF8.self) }

    /// Reads what the outbox stored.
    ///
    /// - Throws: `DeliveryError.unreadable` for what another build stored in another form.
    init(stored text: String) throws(DeliveryError) {
        do {
            self = try JSONDecoder().decode(Message.self, from: Data(text.utf8))
        } catch {
            throw .unreadable
        }
    }

    /// The same bytes for the same content.
    static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
