import Artifacts
import Foundation
import Lottery
import Reports

/// What makes two messages the same: country, draw, and what is announced or what went wrong.
///
/// A repeated run that reaches the same decision is the same message, whichever model reached it.
struct MessageKey: Equatable {
    /// SHA-256 over the parts, lower-case hex.
    let text: String
    /// A name for files: day of the draw, country, and the start of the key.
    let fileName: String

    /// The key of what a run has to tell.
    init(_ facts: RunFacts) {
        let content = facts.recommendation.map { "\($0.status.rawValue) \($0.jackpot.hundredths) \($0.currency)" }
        let failure = facts.failures.map { "\($0.step): \($0.explanation)" }.joined(separator: "\n")
        let parts = [facts.run.country.text, facts.run.draw.description, content ?? failure]
        self.init(Checksum.sha256(Data(parts.joined(separator: "\n").utf8)), facts.run.country, facts.run.draw)
    }

    /// The key of a message that was stored.
    init(_ text: String, _ country: CountryName, _ draw: CalendarDay) {
        self.text = text
        fileName = "\(draw)-\(country)-\(text.prefix(8))"
    }
}
