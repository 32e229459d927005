import Artifacts
import Foundation
import Lottery

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
        text = Checksum.sha256(Data(parts.joined(separator: "\n").utf8))
        fileName = "\(facts.run.draw)-\(facts.run.country)-\(text.prefix(8))"
    }
}
