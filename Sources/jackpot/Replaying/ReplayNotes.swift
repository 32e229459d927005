import Lottery
import Replay

/// What a reader must know to read the figures of a replay.
struct ReplayNotes {
    private let draws: [ReviewedDraw]
    private let configuration: CountryConfiguration

    init(_ draws: [ReviewedDraw], _ configuration: CountryConfiguration) {
        self.draws = draws
        self.configuration = configuration
    }

    /// One sentence or two each, the general ones first.
    var lines: [String] {
        Self.general + [retrained, cash, lookAhead, unidentified, infeasible].compactMap(\.self)
    }

    private static let general = [
        "Net revenue is expected: it holds the chance of a winner, not the luck of the draw.",
        "It is as good as its models: they tell from the whole history, later sales included, what others would have sold.",
        "Each draw starts from the jackpots really played before it: one step from the past, not a path of decisions.",
        "The standard error holds which draws these were, not the doubt about how sales answer the jackpot.",
    ]

    private var retrained: String? {
        note(count { if case .retrained = $0.model { true } else { false } }) {
            "\($0) by a model trained again on what was published then, as if its gate had passed it: none was in force."
        }
    }

    private var cash: String? {
        guard configuration.constraints.cash != nil else { return nil }
        return "The cash rule is lifted, for the decision and for hindsight: what was in the bank then is a secret."
    }

    private var lookAhead: String? {
        note(count(\.looksAhead)) {
            "\($0) together with later ones: what it gives up for them counts here, what they gain does not."
        }
    }

    private var unidentified: String? {
        note(count { $0.status == .noEffectIdentified }) {
            "\($0) by staying: what was published then did not tell how sales answer the jackpot."
        }
    }

    private var infeasible: String? {
        note(count { $0.status == .infeasible }) {
            "\($0) though no jackpot kept every rule at the sales that were forecast."
        }
    }

    private func count(_ isMeant: (ReviewedDraw) -> Bool) -> Int { draws.count(where: isMeant) }

    /// A sentence on some of the draws; nil where they are none.
    private func note(_ count: Int, _ sentence: (String) -> String) -> String? {
        guard count > 0 else { return nil }
        let all = configuration.draws.cadence.count(draws.count)
        return sentence("\(count) of \(all) \(count == 1 ? "is" : "are") decided")
    }
}
