public import Learning
public import Lottery

/// How a log-linear model of sales is made: its columns and the beliefs in them, its robustness and how it forgets.
///
/// Data, not code. Half-lives are in periods: weeks, or draws.
public struct SalesRecipe: Hashable, Sendable, Codable {
    /// Columns, in their order.
    public var terms: [RecipeTerm]
    /// Beliefs in the coefficients of the terms, before any data.
    public var beliefs: [RecipeTerm: CoefficientPrior]
    /// Quantiles of past log jackpots where the slope may change.
    public var hingeQuantiles: [Double]
    /// The smallest slope in log jackpot allowed; nil leaves it free.
    public var slopeFloor: Double?
    /// Robust standard deviations beyond which a period loses weight; nil to trust all alike.
    public var huber: Double?
    /// Periods after which an observation weighs half; nil to remember all alike.
    public var ageHalfLife: Double?
    /// Observations older than so many half-lives count for nothing.
    public var halfLivesKept = 4.0
    /// Levels that past residuals carry forward; empty for none.
    public var levels: [ResidualLevel]
    /// Belief in the share of each level that is carried forward.
    public var levelPrior: CoefficientPrior
    /// How often the columns are fitted to what the levels leave, and the levels to what the columns leave.
    public var passes: Int
    /// Periods between two fits along a history.
    public var refit: Int

    /// The recipe of the demand core for a cadence.
    public static func core(_ configuration: CountryConfiguration) -> SalesRecipe {
        switch configuration.draws.cadence {
        case .week: weeklyCore(configuration.forecast)
        case .draw: drawCore(configuration.forecast)
        }
    }

    /// The demand core of a country that sells by the week.
    static func weeklyCore(_ settings: ForecastSettings) -> SalesRecipe {
        SalesRecipe(
            terms: [
                .specialWeek, .jackpot, .hinges, .farHinge, .reference, .rollovers, .promoJackpot, .drawsJackpot,
                .season,
                .halfSeason, .holidayCodes, .promo, .trend, .draws,
            ],
            beliefs: Beliefs.weekly,
            hingeQuantiles: [0.4, 0.7, 0.9],
            slopeFloor: 0.02,
            huber: 1.5,
            ageHalfLife: settings.ageHalfLife,
            levels: [ResidualLevel(halfLife: 0.25), ResidualLevel(halfLife: 5)],
            levelPrior: CoefficientPrior(centre: 0.35, deviation: 0.1),
            passes: 1,
            refit: 1
        )
    }

    /// The demand core of a game whose draws are sold one by one.
    static func drawCore(_ settings: ForecastSettings) -> SalesRecipe {
        SalesRecipe(
            terms: [
                .jackpot, .hinges, .reference, .rollovers, .afterWin, .weekday, .weekdayJackpot, .gap,
                .publicHolidays, .season, .halfSeason, .payCycle, .specialDraw, .promo, .trend,
            ],
            beliefs: Beliefs.draw,
            hingeQuantiles: [0.1, 0.25, 0.5, 0.75, 0.9, 0.97],
            slopeFloor: 0.02,
            huber: 1,
            ageHalfLife: settings.ageHalfLife,
            halfLivesKept: 8,
            levels: [
                ResidualLevel(halfLife: 0.5), ResidualLevel(halfLife: 3), ResidualLevel(halfLife: 26),
                ResidualLevel(halfLife: 8, isOfWeekday: true),
            ],
            levelPrior: CoefficientPrior(centre: 0.3, deviation: 0.3),
            passes: 4,
            refit: 13
        )
    }

    /// Plain ridge: the same information without hinges, level, robustness and monotone slopes.
    public static func ridge(_ configuration: CountryConfiguration) -> SalesRecipe {
        var recipe = core(configuration)
        recipe.terms.removeAll { [.hinges, .farHinge, .specialWeek].contains($0) }
        recipe.slopeFloor = nil
        recipe.huber = nil
        recipe.levels = []
        recipe.passes = 1
        return recipe
    }

    /// The notebook's regression of log sales on log jackpot, all periods alike.
    public static let logLog = SalesRecipe(
        terms: [.jackpot],
        beliefs: [.jackpot: CoefficientPrior(centre: 0, deviation: 1e3)],
        hingeQuantiles: [],
        levels: [],
        levelPrior: CoefficientPrior(deviation: 1),
        passes: 1,
        refit: 1
    )

    /// The recipe of a family's fit; trees, averages and the naive start from the core.
    static func of(_ family: ModelFamily, _ configuration: CountryConfiguration) -> SalesRecipe {
        switch family {
        case .core, .coreWithTrees, .trees, .average, .seasonalNaive: core(configuration)
        case .ridge, .poisson: ridge(configuration)
        case .logLog: logLog
        }
    }
}
