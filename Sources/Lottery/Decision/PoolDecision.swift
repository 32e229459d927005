/// The jackpots of the countries that share a cash pool, decided together: the content of `portfolio.json`.
///
/// Cash itself never appears here, nor a number that it could be worked out from: a Lagrangian bound could, and is
/// given as a gap in whole percents.
public struct PoolDecision: Hashable, Sendable, Codable {
    /// How far the answer is proven.
    public enum Proof: String, CaseIterable, Codable, Sendable {
        /// The largest value of all choices that keep the rule.
        case exact
        /// It keeps the rule, and no exchange of one country's jackpot improves it.
        case heuristic
        /// No choice that was tried keeps the rule; this one breaks it with the least probability.
        case infeasible
    }

    /// One country's part of the answer.
    public struct Member: Hashable, Sendable, Codable {
        /// The country.
        public var country: CountryName
        /// The day of its draw.
        public var draw: CalendarDay
        /// The jackpot that the pool leaves it.
        public var jackpot: Money
        /// Its own answer, before the pool.
        public var ownJackpot: Money
        /// Expected net revenue of the draw with the pool's jackpot.
        public var expectedNetRevenue: Money
        /// Expected net revenue of the draw with its own answer.
        public var ownExpectedNetRevenue: Money
        /// What it would announce if every jackpot had to be paid at once; nil where nothing could be paid so.
        public var worstCaseJackpot: Money?
        /// Whether its jackpot had been announced before and could not be chosen any more.
        public var isAnnounced: Bool

        /// Describes a country's part.
        public init(
            country: CountryName,
            draw: CalendarDay,
            jackpot: Money,
            ownJackpot: Money,
            expectedNetRevenue: Money,
            ownExpectedNetRevenue: Money,
            worstCaseJackpot: Money?,
            isAnnounced: Bool
        ) {
            self.country = country
            self.draw = draw
            self.jackpot = jackpot
            self.ownJackpot = ownJackpot
            self.expectedNetRevenue = expectedNetRevenue
            self.ownExpectedNetRevenue = ownExpectedNetRevenue
            self.worstCaseJackpot = worstCaseJackpot
            self.isAnnounced = isAnnounced
        }

        /// What the pool costs the country in this draw; below 0 where it gains.
        public var cost: Money { ownExpectedNetRevenue - expectedNetRevenue }
    }

    /// The stricter answer that pays for every jackpot at once.
    public struct WorstCase: Hashable, Sendable, Codable {
        /// Its value.
        public var value: Money
        /// How far at most it is from what no choice within the cash can exceed, whole percents as a share, rounded up.
        public var gapAtMost: Double

        /// Describes the stricter answer.
        public init(value: Money, gapAtMost: Double) {
            self.value = value
            self.gapAtMost = gapAtMost
        }
    }

    /// What its readers call the pool.
    public var pool: String
    /// Currency of all amounts.
    public var currency: Currency
    /// How far the answer is proven.
    public var proof: Proof
    /// The answer in words.
    public var explanation: String
    /// Every country, in the order of the pool.
    public var members: [Member]
    /// What is maximised, of all countries: expected net revenue of their draws, or of the plans that start with them.
    public var value: Money
    /// What no choice can exceed: each country's best for itself.
    public var upperBound: Money
    /// Probability that the pool ends below its safety net.
    public var breachProbability: Double
    /// The largest allowed.
    public var breachLimit: Double
    /// The probability had every country announced its own answer.
    public var ownBreachProbability: Double
    /// The stricter answer; nil where the cash cannot pay for every country's cheapest jackpot at once.
    public var worstCase: WorstCase?

    /// Collects the answer.
    public init(
        pool: String,
        currency: Currency,
        proof: Proof,
        explanation: String,
        members: [Member],
        value: Money,
        upperBound: Money,
        breachProbability: Double,
        breachLimit: Double,
        ownBreachProbability: Double,
        worstCase: WorstCase?
    ) {
        self.pool = pool
        self.currency = currency
        self.proof = proof
        self.explanation = explanation
        self.members = members
        self.value = value
        self.upperBound = upperBound
        self.breachProbability = breachProbability
        self.breachLimit = breachLimit
        self.ownBreachProbability = ownBreachProbability
        self.worstCase = worstCase
    }

    /// A country's part; nil for a country outside the pool.
    public func member(_ country: CountryName) -> Member? { members.first { $0.country == country } }
}
