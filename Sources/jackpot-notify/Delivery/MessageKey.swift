import Artifacts
import Foundation
import Lottery
import ModelRegistry
import Reports

/// What makes two messages the same: country, draw, and what is announced or what went wrong.
///
/// A repeated run that reaches the same decision is the same message, whichever model reached it. One that goes back to
/// a decision of before is another: people were told otherwise in between.
struct MessageKey: Equatable {
    /// SHA-256 over the parts, lower-case hex.
    let text: String
    /// A name for files: day of the draw, country, and the start of the key.
    let fileName: String

    /// The key of what a run has to tell, after what people were last told to announce for its draw.
    init(_ facts: RunFacts, after told: ToldRecommendation?) {
        let (country, draw) = (facts.run.country, facts.run.draw)
        let decision = facts.recommendation?.gist
        let before = told.map { (key: $0.idempotencyKey, decision: $0.recommendation.gist) }
        if let decision, let before, before.decision == decision {
            self.init(before.key, country, draw)
            return
        }
        let failure = facts.failures.map { "\($0.step): \($0.explanation)" }.joined(separator: "\n")
        let content = decision.map { [$0, before?.key].compactMap(\.self) } ?? [failure]
        let parts = [country.text, draw.description] + content
        self.init(Checksum.sha256(Data(parts.joined(separator: "\n").utf8)), country, draw)
    }

    /// The key of a message that was stored.
    init(_ text: String, _ country: CountryName, _ draw: CalendarDay) {
        self.text = text
        fileName = "\(draw)-\(country)-\(text.prefix(8))"
    }
}

extension Recommendation {
    /// What people do by it.
    fileprivate var gist: String { "\(status.rawValue) \(jackpot.hundredths) \(currency)" }
}

extension StoredRecommendation {
    /// What people did by it.
    fileprivate var gist: String { "\(status.rawValue) \(jackpot.hundredths) \(currency)" }
}
