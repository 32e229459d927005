/// The net revenue of one draw as finitely many outcomes with their probabilities.
public struct NetRevenueDistribution: Hashable, Sendable {
    /// One possible net revenue.
    public struct Outcome: Hashable, Sendable {
        /// Net revenue, currency units.
        public var netRevenue: Double
        /// Its probability.
        public var probability: Double

        /// Describes an outcome.
        public init(netRevenue: Double, probability: Double) {
            self.netRevenue = netRevenue
            self.probability = probability
        }
    }

    /// The outcomes, worst first.
    public let outcomes: [Outcome]

    /// Orders the outcomes; their probabilities sum to 1.
    public init(_ outcomes: [Outcome]) {
        precondition(!outcomes.isEmpty, "a distribution has at least one outcome")
        self.outcomes = outcomes.sorted { $0.netRevenue < $1.netRevenue }
    }

    /// The smallest net revenue whose cumulative probability reaches the level, 0 to 1.
    public func quantile(_ level: Double) -> Double {
        var mass = 0.0
        for outcome in outcomes {
            mass += outcome.probability
            // Sums of scenario weights miss round levels such as 0.05 by a rounding error.
            if mass >= level - 1e-12 { return outcome.netRevenue }
        }
        return outcomes[outcomes.count - 1].netRevenue
    }

    /// Mean net revenue of the worst outcomes with this total probability; an outcome on the border counts in part.
    ///
    /// - Source: Rockafellar and Uryasev (2000), Optimization of conditional value-at-risk.
    public func meanOfWorst(_ tail: Double) -> Double {
        guard tail > 0 else { return outcomes[0].netRevenue }
        var open = tail
        var total = 0.0
        for outcome in outcomes {
            let mass = min(outcome.probability, open)
            total += mass * outcome.netRevenue
            open -= mass
            if open <= 0 { break }
        }
        return total / (tail - max(0, open))
    }

    /// Probability that a balance ends strictly below a floor.
    public func probabilityOfFalling(below floor: Double, from balance: Double) -> Double {
        let mass = outcomes.lazy.filter { balance + $0.netRevenue < floor }.reduce(0) { $0 + $1.probability }
        return min(1, mass)
    }
}
