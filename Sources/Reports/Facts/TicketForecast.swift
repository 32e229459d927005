package import Lottery

/// What the coming draw is forecast to sell at the jackpot that is announced.
package struct TicketForecast: Equatable {
    /// The week or draw.
    var period: SalesPeriod
    /// Tickets that are exceeded in half of all cases.
    var median: Double
    /// Tickets that are exceeded in 9 of 10 cases.
    var low: Double
    /// Tickets that are exceeded in 1 of 10 cases.
    var high: Double

    /// Reads the scenarios of one rung; nil where the curve has no such jackpot.
    package init?(_ curve: SalesCurve, at jackpot: Money, in period: SalesPeriod) {
        guard let rung = curve.rungs.first(where: { $0.jackpot == jackpot }) else { return nil }
        let quantile = { (level: Double) in Self.quantile(level, of: rung.tickets, weights: curve.weights) }
        self.period = period
        (median, low, high) = (quantile(0.5), quantile(0.1), quantile(0.9))
    }

    /// The smallest number of tickets whose cumulative weight reaches the level; tickets come smallest first.
    private static func quantile(_ level: Double, of tickets: [Double], weights: [Double]) -> Double {
        var mass = 0.0
        for (count, weight) in zip(tickets, weights) {
            mass += weight
            // Sums of weights miss round levels by a rounding error.
            if mass >= level - 1e-12 { return count }
        }
        return tickets.last ?? 0
    }
}
