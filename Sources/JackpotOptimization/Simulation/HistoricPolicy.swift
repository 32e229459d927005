internal import Lottery

/// How jackpots were announced before anybody optimized them: they start anew after a win and grow with sales.
///
/// The jackpot depends on past sales: the endogeneity that models of demand must survive.
public struct HistoricPolicy: Hashable, Sendable {
    /// The rule without memory of its own.
    public init() {}

    /// The jackpot of the coming draw, currency units.
    public func jackpot(in market: SimulatedMarket) -> Double {
        let country = market.country
        guard let last = market.draws.last, market.memory.rollovers > 0 else { return country.smallestJackpot }
        let growth = max(country.jackpotStep, country.historicGrowth * last.sales)
        return country.nearestRung(to: min(country.historicCap, last.jackpot + growth))
    }
}
