/// What is planned for the coming draws, of which only the first is announced.
///
/// Later jackpots answer to wins and habits as they come: the plan tells what to expect of them, in 90 % of cases above
/// the low and in 90 % below the high one.
public struct RecommendedPlan: Hashable, Sendable, Codable {
    /// One draw of the plan.
    public struct Step: Hashable, Sendable, Codable {
        /// The week or draw.
        public var period: SalesPeriod
        /// The jackpot that is exceeded or equalled in 90 % of cases.
        public var low: Money
        /// The median jackpot.
        public var median: Money
        /// The jackpot that is not exceeded in 90 % of cases.
        public var high: Money
        /// Expected jackpot.
        public var expectedJackpot: Money
        /// Expected net revenue of the draw.
        public var expectedNetRevenue: Money
        /// Probability that the jackpot of this draw is won.
        public var winProbability: Double

        /// Describes a draw.
        public init(
            period: SalesPeriod,
            low: Money,
            median: Money,
            high: Money,
            expectedJackpot: Money,
            expectedNetRevenue: Money,
            winProbability: Double
        ) {
            self.period = period
            self.low = low
            self.median = median
            self.high = high
            self.expectedJackpot = expectedJackpot
            self.expectedNetRevenue = expectedNetRevenue
            self.winProbability = winProbability
        }
    }

    /// Expected net revenue of all draws.
    public var expectedNetRevenue: Money
    /// The same less that of a plan that starts with the last jackpot; nil where there is none.
    public var gainOverLast: Money?
    /// The draws, the coming one first.
    public var steps: [Step]

    /// Collects the draws.
    public init(expectedNetRevenue: Money, gainOverLast: Money?, steps: [Step]) {
        self.expectedNetRevenue = expectedNetRevenue
        self.gainOverLast = gainOverLast
        self.steps = steps
    }
}
