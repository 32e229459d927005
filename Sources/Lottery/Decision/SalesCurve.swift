/// Tickets that each rung of the ladder would sell, as weighted scenarios: the optimizer's only view of demand.
public struct SalesCurve: Hashable, Sendable {
    /// What one rung would sell.
    public struct Rung: Hashable, Sendable {
        /// The announced jackpot.
        public let jackpot: Money
        /// Tickets in each scenario, smallest first, same order as the curve's weights.
        public let tickets: [Double]
        /// Whether the jackpot lies above any that the model has seen.
        public let isExtrapolated: Bool

        /// Describes a rung.
        public init(jackpot: Money, tickets: [Double], isExtrapolated: Bool) {
            self.jackpot = jackpot
            self.tickets = tickets
            self.isExtrapolated = isExtrapolated
        }
    }

    /// Weight of each scenario; they sum to 1.
    public let weights: [Double]
    /// The rungs, smallest jackpot first.
    public let rungs: [Rung]

    /// - Throws: `InvalidValue` unless there is a rung, every rung has one finite, non-negative number per weight,
    ///   the weights are positive and sum to 1 within 1e-9, and jackpots rise.
    public init(weights: [Double], rungs: [Rung]) throws(InvalidValue) {
        guard !rungs.isEmpty, !weights.isEmpty else {
            throw InvalidValue("a sales curve without rungs or scenarios", allowed: "at least one of each")
        }
        guard weights.allSatisfy({ $0 > 0 }), abs(weights.reduce(0, +) - 1) <= 1e-9 else {
            throw InvalidValue("scenario weights that do not sum to 1", allowed: "positive weights with sum 1")
        }
        for rung in rungs
        where rung.tickets.count != weights.count || !rung.tickets.allSatisfy({ $0 >= 0 && $0.isFinite }) {
            throw InvalidValue(
                "the scenarios of jackpot \(rung.jackpot.grouped)",
                allowed: "\(weights.count) finite numbers of tickets, 0 or more"
            )
        }
        for (lower, higher) in zip(rungs, rungs.dropFirst()) where higher.jackpot <= lower.jackpot {
            throw InvalidValue(
                "jackpot \(higher.jackpot.grouped) after \(lower.jackpot.grouped)",
                allowed: "rising jackpots"
            )
        }
        self.weights = weights
        self.rungs = rungs
    }
}
