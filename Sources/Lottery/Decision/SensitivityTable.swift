/// How the answer moves with what it assumes and with its limits: the content of `sensitivity.json`.
///
/// Every figure is an exact decision of the changed world, with a new plan where draws are decided together. Cash
/// enters as a relative change of the least balance that the certificates of the recommendation allow, and has no
/// break-even: nothing here tells more of it than they do.
public struct SensitivityTable: Hashable, Sendable, Codable {
    /// The answer to a changed world.
    public struct Answer: Hashable, Sendable, Codable {
        /// The jackpot.
        public var jackpot: Money
        /// What kind of answer it is.
        public var status: Recommendation.Status
        /// Expected net revenue of the coming draw.
        public var expectedNetRevenue: Money

        /// Describes an answer.
        public init(jackpot: Money, status: Recommendation.Status, expectedNetRevenue: Money) {
            self.jackpot = jackpot
            self.status = status
            self.expectedNetRevenue = expectedNetRevenue
        }
    }

    /// One bar of the tornado.
    public struct Bar: Hashable, Sendable, Codable {
        /// What changes.
        public var factor: SensitivityFactor
        /// The factor in words.
        public var title: String
        /// By how much in either direction, in the factor's own terms, above 0.
        public var change: Double
        /// The answer when it falls.
        public var fallen: Answer
        /// The answer when it rises.
        public var risen: Answer
        /// How far apart the two jackpots are.
        public var swing: Money

        /// Describes a bar.
        public init(factor: SensitivityFactor, change: Double, fallen: Answer, risen: Answer) {
            self.factor = factor
            self.title = factor.title
            self.change = change
            self.fallen = fallen
            self.risen = risen
            let (low, high) = (min(fallen.jackpot, risen.jackpot), max(fallen.jackpot, risen.jackpot))
            self.swing = high - low
        }
    }

    /// Where the answer turns when one factor moves in one direction.
    public struct BreakEven: Hashable, Sendable, Codable {
        /// What changes.
        public var factor: SensitivityFactor
        /// The factor in words.
        public var title: String
        /// The largest change that was looked at, in the factor's own terms, above or below 0.
        public var towards: Double
        /// Where the answer becomes another; nil where it stays all the way.
        public var turn: Turn?

        /// Describes a direction.
        public init(factor: SensitivityFactor, towards: Double, turn: Turn?) {
            self.factor = factor
            self.title = factor.title
            self.towards = towards
            self.turn = turn
        }
    }

    /// A point at which the answer becomes another.
    public struct Turn: Hashable, Sendable, Codable {
        /// The largest change that leaves the answer as it is, in the factor's own terms.
        public var change: Double
        /// The jackpot beyond it.
        public var jackpot: Money
        /// What kind of answer it is.
        public var status: Recommendation.Status

        /// Describes a turn.
        public init(change: Double, jackpot: Money, status: Recommendation.Status) {
            self.change = change
            self.jackpot = jackpot
            self.status = status
        }
    }

    /// The country.
    public var country: CountryName
    /// The day of the draw.
    public var draw: CalendarDay
    /// Currency of all amounts.
    public var currency: Currency
    /// The answer that the changes are measured from.
    public var jackpot: Money
    /// How many draws every figure decides together; 1 where the coming one is decided for itself.
    public var draws: Int
    /// The tornado, the widest swing first.
    public var bars: [Bar]
    /// Both directions of every factor but cash.
    public var breakEvens: [BreakEven]

    /// Collects the figures.
    public init(
        country: CountryName,
        draw: CalendarDay,
        currency: Currency,
        jackpot: Money,
        draws: Int,
        bars: [Bar],
        breakEvens: [BreakEven]
    ) {
        self.country = country
        self.draw = draw
        self.currency = currency
        self.jackpot = jackpot
        self.draws = draws
        self.bars = bars
        self.breakEvens = breakEvens
    }
}
