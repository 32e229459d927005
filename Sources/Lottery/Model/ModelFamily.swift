/// The kinds of sales model that compete for a country.
public enum ModelFamily: String, CaseIterable, Codable, Hashable, Sendable {
    /// The ridge core with prior, hinges, fatigue and level.
    case core
    /// The core and monotone trees on what it leaves.
    case coreWithTrees = "core+trees"
    /// Plain ridge: no hinges, no level.
    case ridge
    /// The notebook's regression of log sales on log jackpot alone.
    case logLog = "log-log"
    /// The same week of last year.
    case seasonalNaive = "seasonal-naive"
}
