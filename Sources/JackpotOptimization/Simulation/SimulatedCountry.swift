public import Lottery

/// The true laws of one simulated country: what a recommender must find out from its sales.
///
/// - Source: reference/simulate.py, class Spec; the defaults are the same.
public struct SimulatedCountry: Hashable, Sendable {
    /// A day of the year on which people buy more or fewer tickets.
    public struct Holiday: Hashable, Sendable {
        /// Week of the simulated year, 0 to 51.
        public var weekOfYear: Int
        /// Effect on log tickets.
        public var effect: Double

        /// Describes a holiday.
        public init(weekOfYear: Int, effect: Double) {
            self.weekOfYear = weekOfYear
            self.effect = effect
        }
    }

    /// One harmonic of the year.
    public struct Harmonic: Hashable, Sendable {
        /// Effect on log tickets at its peak.
        public var amplitude: Double
        /// Radians.
        public var phase: Double

        /// Describes a harmonic.
        public init(amplitude: Double, phase: Double) {
            self.amplitude = amplitude
            self.phase = phase
        }
    }

    /// The name.
    public var name: String
    /// Tickets a week at the reference jackpot, without any effect.
    public var baseTickets = 2.0e6
    /// Price of a ticket, currency units.
    public var price = 2.5
    /// Chance that one ticket wins the jackpot.
    public var chance = 4.3e-8
    /// Shape of the clustering of tickets; nil for independent tickets.
    public var clustering: Double?
    /// Who is paid the jackpot: `shared` or `perWinner`.
    public var mode = PrizeScheme.Mode.shared
    /// How sales answer the jackpot.
    public var family = DemandFamily.constantElasticity(0.35)
    /// The jackpot that players take for usual at the start, currency units.
    public var referenceJackpot = 3.0e6
    /// Fall of log tickets per unit of log reference jackpot.
    public var fatigue = 0.12
    /// Half-life of the reference jackpot, weeks.
    public var fatigueHalfLife = 6.0
    /// Effect of each draw without a winner on log tickets, up to 6 draws.
    public var rolloverEffect = 0.010
    /// Change of log tickets per year.
    public var trend = -0.02
    /// First and second harmonic of the year.
    public var season = [Harmonic(amplitude: 0.05, phase: 0.3), Harmonic(amplitude: 0.02, phase: 1.1)]
    /// Holidays, coded 1, 2, 3 in this order.
    public var holidays = [
        Holiday(weekOfYear: 51, effect: 0.15), Holiday(weekOfYear: 15, effect: 0.05),
        Holiday(weekOfYear: 30, effect: -0.05),
    ]
    /// Effect of weeks 27 to 34 on log tickets.
    public var summer = -0.05
    /// Probability of a promotion in a week.
    public var promotionRate = 0.06
    /// Effect of a promotion on log tickets.
    public var promotionEffect = 0.08
    /// Additional elasticity under a promotion.
    public var promotionElasticity = 0.06
    /// Standard deviation of log tickets around their mean.
    public var noise = 0.05
    /// Degrees of freedom of the noise, above 2.
    public var noiseDegreesOfFreedom = 4.0
    /// Correlation of the noise from week to week.
    public var autocorrelation = 0.4
    /// Probability of an outlier in a week.
    public var outlierRate = 0.01
    /// Standard deviation of outliers.
    public var outlierDeviation = 0.20
    /// Week from which the level of sales is another.
    public var shiftWeek = 150
    /// Change of log tickets from then on.
    public var shift = -0.06
    /// Probability that the tickets of a week are missing from the source.
    public var missingRate = 0.02
    /// Lower prizes as a share of sales.
    public var secondaryShare = 0.32
    /// Their standard deviation over their mean.
    public var secondaryVariation = 0.0
    /// Good causes, share of sales.
    public var charity = 0.30
    /// Retailers, share of sales.
    public var commission = 0.05
    /// Gaming duty, share of sales.
    public var duty = 0.0
    /// Cost of a ticket, currency units.
    public var costPerTicket = 0.0
    /// Cost of a draw, currency units.
    public var fixedCost = 1.0e5
    /// Smallest jackpot, currency units.
    public var smallestJackpot = 1.0e6
    /// Largest jackpot.
    public var largestJackpot = 12.0e6
    /// Distance between jackpots.
    public var jackpotStep = 0.25e6
    /// Whether the jackpot may fall before it is won.
    public var mayFallBeforeWon = true
    /// The largest jackpot that was announced in the past.
    public var historicCap = 8.0e6
    /// Share of sales by which the jackpot grew at each rollover of the past.
    public var historicGrowth = 0.12
    /// Cash at the time of the decision, currency units.
    public var cash = 30.0e6

    /// A country with the usual laws.
    public init(name: String) {
        self.name = name
    }

    /// The rung nearest to an amount, both in currency units; of two equally near, the lower.
    public func nearestRung(to amount: Double) -> Double {
        let top = ((largestJackpot - smallestJackpot) / jackpotStep).rounded()
        let offset = (amount - smallestJackpot) / jackpotStep
        return smallestJackpot + jackpotStep * min(max((offset - 0.5).rounded(.up), 0), top)
    }
}
