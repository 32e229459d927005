import Lottery

/// What one jackpot brings beyond another in one and the same draw, outcome by outcome.
///
/// Both meet the same sales scenario and the same luck: within a scenario the worst outcome of the one stands beside the
/// worst of the other, the best beside the best. The mean is the difference of the expected net revenues.
struct PairedGain {
    /// Every difference with its probability, currency units.
    let distribution: NetRevenueDistribution

    /// Pairs two rungs of one curve.
    init(of rung: SalesCurve.Rung, over other: SalesCurve.Rung, weights: [Double], economics: DrawEconomics) {
        var outcomes: [NetRevenueDistribution.Outcome] = []
        for (place, weight) in weights.enumerated() {
            let pair = [rung, other].map { rung in
                economics.outlook(jackpot: rung.jackpot.units, tickets: [rung.tickets[place]], weights: [1])
                    .netRevenue.outcomes
            }
            outcomes += Self.differences(pair[0], pair[1]).map {
                .init(netRevenue: $0.netRevenue, probability: weight * $0.probability)
            }
        }
        distribution = NetRevenueDistribution(outcomes)
    }

    /// The differences of equal quantiles of two distributions, both worst first.
    private static func differences(
        _ mine: [NetRevenueDistribution.Outcome],
        _ others: [NetRevenueDistribution.Outcome]
    ) -> [NetRevenueDistribution.Outcome] {
        var differences: [NetRevenueDistribution.Outcome] = []
        var (first, second, left, right) = (0, 0, mine[0].probability, others[0].probability)
        while true {
            let mass = min(left, right)
            let difference = mine[first].netRevenue - others[second].netRevenue
            if mass > 0 { differences.append(.init(netRevenue: difference, probability: mass)) }
            (left, right) = (left - mass, right - mass)
            if left <= 0 { (first, left) = Self.next(first, mine) }
            if right <= 0 { (second, right) = Self.next(second, others) }
            guard first < mine.count, second < others.count else { return differences }
        }
    }

    private static func next(_ place: Int, _ outcomes: [NetRevenueDistribution.Outcome]) -> (Int, Double) {
        (place + 1, place + 1 < outcomes.count ? outcomes[place + 1].probability : 0)
    }
}
