/// The kinds of sales model that compete for a country.
public enum ModelFamily: String, CaseIterable, Codable, Hashable, Sendable {
    /// The ridge core with prior, hinges, fatigue and level.
    case core
    /// The core and monotone trees on what it leaves.
    case coreWithTrees = "core+trees"
    /// Monotone boosted trees without a core: they cannot go beyond the jackpots seen.
    case trees
    /// The average, on the log scale, of the best two of the three above.
    case average
    /// Plain ridge: no hinges, no level.
    case ridge
    /// A Poisson regression with log link on the columns of the ridge.
    case poisson
    /// The notebook's regression of log sales on log jackpot alone.
    case logLog = "log-log"
    /// The same week of last year, or the same weekday of last week.
    case seasonalNaive = "seasonal-naive"

    /// The families whose sales never fall as the jackpot rises: these alone may decide.
    public static let monotone: [ModelFamily] = [.core, .coreWithTrees, .trees]
}
