import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Reports

/// What makes two messages the same: country, draw, what is announced or what went wrong, and what people heard before.
///
/// A repeated run that reaches the same decision is the same message, whichever model reached it. One that goes back to
/// a decision of before is another: people were told otherwise in between.
struct MessageKey: Equatable {
    /// SHA-256 over the parts, lower-case hex.
    let text: String
    /// A name for files: day of the draw, country, and the start of the key.
    let fileName: String

    /// The key of what a run has to tell, after what people were last told of its draw.
    init(_ facts: RunFacts, after told: ToldMessage?) {
        let (country, draw, content) = (facts.run.country, facts.run.draw, facts.news)
        if let told, told.content == content {
            self.init(told.idempotencyKey, country, draw)
            return
        }
        let parts = [country.text, draw.description, content, told?.idempotencyKey].compactMap(\.self)
        self.init(Checksum.sha256(Data(parts.joined(separator: "\n").utf8)), country, draw)
    }

    /// The key of a message that was stored.
    init(_ text: String, _ country: CountryName, _ draw: CalendarDay) {
        self.text = text
        fileName = "\(draw)-\(country)-\(text.prefix(8))"
    }
}

extension RunFacts {
    /// What people are to do, or what went wrong.
    var news: String {
        if let recommendation { return recommendation.instruction }
        if failures.isEmpty { return "no decision" }
        return failures.map { "\($0.step): \($0.explanation)" }.joined(separator: "\n")
    }
}
