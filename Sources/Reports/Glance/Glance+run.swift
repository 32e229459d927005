import Foundation
import Lottery

extension Glance {
    /// The first view of a run; nil where nothing was decided.
    package init?(_ facts: RunFacts) {
        guard let recommendation = facts.recommendation else { return nil }
        let currency = recommendation.currency
        self.init(
            occasion: "\(facts.run.country), draw of \(facts.run.draw.weekday.rawValue.capitalized), \(facts.run.draw)",
            verb: Self.verb(recommendation),
            answer: "\(recommendation.jackpot.grouped) \(currency)",
            step: Self.step(recommendation),
            tiles: [
                .gain(recommendation), .revenue(recommendation), .ratio(recommendation), .safety(facts, recommendation),
                .binding(facts, recommendation), .evidence(facts, recommendation),
            ]
        )
    }

    private static func verb(_ recommendation: Recommendation) -> String {
        let stays = recommendation.jackpot == recommendation.lastJackpot
        return switch recommendation.status {
        case .infeasible: "No jackpot keeps every rule; the nearest is"
        case .noEffectIdentified where stays, .noModelInForce where stays: "Stay at"
        case .feasible, .noEffectIdentified, .noModelInForce: "Announce"
        }
    }

    private static func step(_ recommendation: Recommendation) -> String {
        guard let last = recommendation.lastJackpot else { return "There was no jackpot before." }
        if last == recommendation.jackpot { return "The same as the last jackpot." }
        let change = recommendation.jackpot - last
        return "\(change < .zero ? "Down" : "Up") from \(last.grouped) \(recommendation.currency), "
            + "the last jackpot, by \((change < .zero ? .zero - change : change).grouped)."
    }
}
