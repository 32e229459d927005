public import Lottery

/// How a log-linear model of sales is made: its columns, its robustness and how fast it forgets.
///
/// Data, not code.
public struct SalesRecipe: Hashable, Sendable, Codable {
    /// Columns, in their order.
    public var terms: [RecipeTerm]
    /// Quantiles of past log jackpots where the slope may change.
    public var hingeQuantiles: [Double]
    /// The smallest slope in log jackpot allowed; nil leaves it free.
    public var slopeFloor: Double?
    /// Robust standard deviations beyond which a week loses weight; nil to trust all weeks alike.
    public var huber: Double?
    /// Weeks after which an observation weighs half; nil to remember all alike.
    public var ageHalfLifeWeeks: Double?
    /// Half-lives of the levels that past residuals carry forward, weeks; empty for none.
    ///
    /// A short one follows what lasts from week to week, a long one what lasts for months.
    public var levelHalfLivesWeeks: [Double] = []
    /// What is believed before any data.
    public var prior: Prior

    /// Where the beliefs come from.
    public enum Prior: String, Hashable, Sendable, Codable {
        /// The literature's elasticity and fatigue, small effects elsewhere.
        case literature
        /// Next to nothing: a trace of ridge, for a plain regression.
        case flat
    }

    /// The demand core.
    public static func core(_ settings: ForecastSettings) -> SalesRecipe {
        SalesRecipe(
            terms: [
                .jackpot, .hinges, .specials, .reference, .rollovers, .season, .holidays, .promo, .trend,
            ],
            hingeQuantiles: [0.5, 0.8],
            slopeFloor: 0.02,
            huber: 1.5,
            ageHalfLifeWeeks: settings.ageHalfLifeWeeks,
            levelHalfLivesWeeks: [0.25, 8],
            prior: .literature
        )
    }

    /// Plain ridge: the same information without hinges, level, robustness and monotone slopes.
    public static func ridge(_ settings: ForecastSettings) -> SalesRecipe {
        SalesRecipe(
            terms: [.jackpot, .reference, .rollovers, .season, .holidays, .promo, .trend],
            hingeQuantiles: [],
            ageHalfLifeWeeks: settings.ageHalfLifeWeeks,
            prior: .literature
        )
    }

    /// The notebook's regression of log sales on log jackpot, all weeks alike.
    public static let logLog = SalesRecipe(terms: [.jackpot], hingeQuantiles: [], prior: .flat)

    /// The recipe of a log-linear family; trees start from the core.
    ///
    /// Nil for the seasonal naive.
    public static func of(_ family: ModelFamily, _ settings: ForecastSettings) -> SalesRecipe? {
        switch family {
        case .core, .coreWithTrees: .core(settings)
        case .ridge: .ridge(settings)
        case .logLog: .logLog
        case .seasonalNaive: nil
        }
    }
}
