/// What one jackpot would bring in one draw; all amounts in currency units.
public struct DrawOutlook: Hashable, Sendable {
    /// Payouts and sales of one scenario if the jackpot is won by one ticket.
    public struct WonScenario: Hashable, Sendable {
        /// Lower prizes and the jackpot, whoever funds it.
        public var payouts: Double
        /// Sales.
        public var sales: Double
    }

    /// The jackpot.
    public var jackpot: Double
    /// Expected tickets.
    public var expectedTickets: Double
    /// Expected sales.
    public var expectedSales: Double
    /// Probability of a winner in each sales scenario.
    public var winProbabilities: [Double]
    /// Probability of a winner over all scenarios.
    public var winProbability: Double
    /// Expected lower prizes.
    public var expectedSecondaryPrizes: Double
    /// Expected share of sales that passes into the players' pool.
    public var expectedContribution: Double
    /// Expected cost of the jackpot to the operator; with a players' pool the top-up alone.
    public var expectedJackpotCost: Double
    /// Expected net revenue.
    public var expectedNetRevenue: Double
    /// Every outcome of net revenue.
    public var netRevenue: NetRevenueDistribution
    /// Each scenario as if the jackpot were won.
    public var ifWon: [WonScenario]

    /// Lower prizes, pool contributions and jackpot that the draw is expected to give back to players.
    public var expectedPayouts: Double { expectedSecondaryPrizes + expectedContribution + expectedJackpotCost }
}
