public import Lottery

/// One jackpot that a country may announce, as the cash pool sees it.
public struct PoolOption: Hashable, Sendable {
    /// What the jackpot may cost, and how likely.
    public struct Cost: Hashable, Sendable {
        /// Hundredths of the currency unit.
        public let amount: Int64
        /// Its probability.
        public let probability: Double

        /// A cost and its probability.
        public init(amount: Int64, probability: Double) {
            self.amount = amount
            self.probability = probability
        }
    }

    /// The jackpot.
    public let jackpot: Money
    /// What is maximised: expected net revenue of the draw, or of the plan that starts with it, currency units.
    public let value: Double
    /// What the draw is expected to leave before its jackpot is paid.
    public let keep: Money
    /// Every cost of the jackpot, the outcome without a winner included; probabilities sum to 1.
    public let costs: [Cost]

    /// - Throws: `InvalidValue` for costs below 0, or probabilities that do not sum to 1 within 1e-9.
    public init(jackpot: Money, value: Double, keep: Money, costs: [Cost]) throws(InvalidValue) {
        let total = costs.reduce(0) { $0 + $1.probability }
        guard abs(total - 1) <= 1e-9, costs.allSatisfy({ $0.amount >= 0 && $0.probability >= 0 }) else {
            throw InvalidValue(
                "the costs of jackpot \(jackpot.grouped)",
                allowed: "amounts of 0 or more with probabilities that sum to 1"
            )
        }
        self.jackpot = jackpot
        self.value = value
        self.keep = keep
        self.costs = costs
    }

    /// The largest cost that is possible, hundredths.
    var worstCost: Int64 { costs.reduce(0) { $1.probability > 0 ? max($0, $1.amount) : $0 } }

    /// The largest cost less what the draw keeps, currency units: what the knapsack must find in the pool.
    var worstDraw: Double { Double(worstCost - keep.hundredths) / 100 }
}

extension PoolOption {
    /// A rung as its country's decision judged it.
    ///
    /// Sales enter at their expectation, and so does a players' pool: against a jackpot their spread is small. Where
    /// each winner is paid in full, numbers of winners beyond a probability of 1e-15 are counted with the last before.
    ///
    /// - Throws: `InvalidValue` for amounts beyond what `Money` holds.
    public init(_ rung: RungAssessment, economics: DrawEconomics) throws(InvalidValue) {
        let outlook = rung.outlook
        try self.init(
            jackpot: rung.jackpot,
            value: rung.value,
            keep: Money(units: outlook.expectedNetRevenue + outlook.expectedJackpotCost),
            costs: economics.prizes.mode == .perWinner
                ? Self.costs(rung.jackpot, WinnerDistribution(economics.prizes, tickets: outlook.expectedTickets))
                : Self.costs(outlook)
        )
    }

    private static func costs(_ outlook: DrawOutlook) throws(InvalidValue) -> [Cost] {
        let won = outlook.winProbability
        guard won > 0 else { return [Cost(amount: 0, probability: 1)] }
        let amount = try Money(units: outlook.expectedJackpotCost / won).hundredths
        guard won < 1 else { return [Cost(amount: amount, probability: 1)] }
        return [Cost(amount: 0, probability: 1 - won), Cost(amount: amount, probability: won)]
    }

    static func costs(_ jackpot: Money, _ winners: WinnerDistribution) -> [Cost] {
        var costs: [Cost] = []
        var rest = 1.0
        for (offset, mass) in winners.masses.enumerated() {
            let amount = jackpot.hundredths * Int64(winners.fewest + offset)
            rest -= mass
            guard rest > 1e-15, offset + 1 < winners.masses.count else {
                return costs + [Cost(amount: amount, probability: max(0, mass + rest))]
            }
            costs.append(Cost(amount: amount, probability: mass))
        }
        return costs
    }
}
