/// Why sales are forecast as they are: the content of `explanation.json`.
public struct ForecastExplanation: Hashable, Sendable, Codable {
    /// How much each group moves the forecasts of recent periods.
    public struct Importance: Hashable, Sendable, Codable {
        /// Periods looked at.
        public var periods: Int
        /// Mean size of what each group adds, log scale, 0 or more, the largest first.
        public var groups: [ForecastSum.Term]

        /// Describes how much the groups matter.
        public init(periods: Int, groups: [ForecastSum.Term]) {
            self.periods = periods
            self.groups = groups
        }
    }

    /// How forecasts answer to the jackpot when all else is as it was in recent periods.
    public struct JackpotDependence: Hashable, Sendable, Codable {
        /// Median forecasts at one jackpot.
        public struct Point: Hashable, Sendable, Codable {
            /// The jackpot.
            public var jackpot: Money
            /// The mean over the periods, tickets.
            public var mean: Double
            /// A tenth of the periods lie below, tickets.
            public var low: Double
            /// A tenth of the periods lie above, tickets.
            public var high: Double

            /// Describes the forecasts at a jackpot.
            public init(jackpot: Money, mean: Double, low: Double, high: Double) {
                self.jackpot = jackpot
                self.mean = mean
                self.low = low
                self.high = high
            }
        }

        /// Periods whose circumstances were taken.
        public var periods: Int
        /// Along the ladder, the smallest jackpot first.
        public var points: [Point]

        /// Describes the answer to the jackpot.
        public init(periods: Int, points: [Point]) {
            self.periods = periods
            self.points = points
        }
    }

    /// The country.
    public var country: CountryName
    /// The planned week or draw.
    public var period: SalesPeriod
    /// The family of the model, or those that it averages.
    public var members: [ModelFamily]
    /// The forecast at the recommended jackpot.
    public var forecast: ForecastSum
    /// The forecast of the same draw at the jackpot that the last period was forecast with; nil for a game without
    /// one.
    public var atLastJackpot: ForecastSum?
    /// What moved since the last period; nil where there is none.
    public var change: ForecastChange?
    /// What matters in general.
    public var importance: Importance
    /// How sales answer the jackpot in general; nil for a game without one.
    public var jackpotDependence: JackpotDependence?

    /// Collects an explanation.
    public init(
        country: CountryName,
        period: SalesPeriod,
        members: [ModelFamily],
        forecast: ForecastSum,
        atLastJackpot: ForecastSum?,
        change: ForecastChange?,
        importance: Importance,
        jackpotDependence: JackpotDependence?
    ) {
        self.country = country
        self.period = period
        self.members = members
        self.forecast = forecast
        self.atLastJackpot = atLastJackpot
        self.change = change
        self.importance = importance
        self.jackpotDependence = jackpotDependence
    }
}
