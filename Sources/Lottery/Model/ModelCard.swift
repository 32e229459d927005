/// What a reader must know of a sales model before trusting it: the content of `model-card.json`.
public struct ModelCard: Hashable, Sendable, Codable {
    /// One coefficient of the core, on log tickets.
    public struct Coefficient: Hashable, Sendable, Codable {
        /// The feature.
        public var feature: String
        /// Its coefficient.
        public var value: Double
        /// Standard error, prior included.
        public var standardError: Double

        /// Describes a coefficient.
        public init(feature: String, value: Double, standardError: Double) {
            self.feature = feature
            self.value = value
            self.standardError = standardError
        }
    }

    /// The country.
    public var country: CountryName
    /// The kind of model chosen.
    public var family: ModelFamily
    /// The kind alone, or those that an average is made of.
    public var members: [ModelFamily]
    /// Why this kind.
    public var reason: String
    /// Rolling-origin WAPE of every kind tried, on the weeks the choice was made on.
    public var candidates: [CandidateScore]
    /// Weeks or draws it learnt from.
    public var periods: Int
    /// First of them.
    public var firstPeriod: SalesPeriod
    /// Last of them.
    public var lastPeriod: SalesPeriod
    /// Coefficients of the core.
    public var coefficients: [Coefficient]
    /// How sales answer the jackpot.
    public var jackpotEffect: JackpotEffect
    /// Smallest and largest jackpot seen, currency units; nil without a jackpot.
    public var jackpotSupport: ClosedRangeOfMoney?
    /// Smallest step of predicted sales between neighbouring rungs; at least 0 for a monotone model.
    public var monotoneMargin: Double?
    /// Standard deviation of the out-of-sample residuals of log tickets.
    public var residualDeviation: Double
    /// Seed of everything random.
    public var seed: UInt64
    /// What the model must not be used for.
    public var limits: [String]

    /// Collects what is known of a model.
    public init(
        country: CountryName,
        family: ModelFamily,
        members: [ModelFamily],
        reason: String,
        candidates: [CandidateScore],
        periods: Int,
        firstPeriod: SalesPeriod,
        lastPeriod: SalesPeriod,
        coefficients: [Coefficient],
        jackpotEffect: JackpotEffect,
        jackpotSupport: ClosedRangeOfMoney?,
        monotoneMargin: Double?,
        residualDeviation: Double,
        seed: UInt64,
        limits: [String]
    ) {
        self.country = country
        self.family = family
        self.members = members
        self.reason = reason
        self.candidates = candidates
        self.periods = periods
        self.firstPeriod = firstPeriod
        self.lastPeriod = lastPeriod
        self.coefficients = coefficients
        self.jackpotEffect = jackpotEffect
        self.jackpotSupport = jackpotSupport
        self.monotoneMargin = monotoneMargin
        self.residualDeviation = residualDeviation
        self.seed = seed
        self.limits = limits
    }
}

/// The score of one kind of model on the weeks the choice was made on.
public struct CandidateScore: Hashable, Sendable, Codable {
    /// The kind.
    public var family: ModelFamily
    /// Weighted absolute percentage error, 0.05 for 5 %.
    public var wape: Double

    /// Describes a score.
    public init(family: ModelFamily, wape: Double) {
        self.family = family
        self.wape = wape
    }
}

/// Two amounts, the smaller first.
public struct ClosedRangeOfMoney: Hashable, Sendable, Codable {
    /// The smaller.
    public var lower: Money
    /// The larger.
    public var upper: Money

    /// The range of two amounts in either order.
    public init(_ one: Money, _ other: Money) {
        self.lower = min(one, other)
        self.upper = max(one, other)
    }
}
