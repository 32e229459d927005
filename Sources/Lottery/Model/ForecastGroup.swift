/// Circumstances of a draw that belong together where a forecast is explained, by the names that readers see.
public enum ForecastGroup: String, CaseIterable, Hashable, Sendable, Codable {
    /// The announced jackpot, with all changes of its slope.
    case jackpot
    /// How the same jackpot counts in other circumstances: only in comparisons of two periods.
    case jackpotSetting = "same jackpot in other circumstances"
    /// The jackpot that players have got used to, and how far the announced one stands above it.
    case referenceJackpot = "reference jackpot"
    /// Draws since the last win.
    case rollovers
    /// The time of the year.
    case season
    /// Holidays on the days of a period and around them.
    case holidays
    /// Promotions.
    case promo
    /// The number of draws in a week.
    case draws
    /// Yearly special draws, and the weeks around them.
    case specialDraws = "special draws"
    /// The weekday of a draw.
    case weekday
    /// Days since the last draw.
    case daysSinceDraw = "days since the last draw"
    /// The day of the month: wages come once in it.
    case payCycle = "pay cycle"
    /// Years.
    case trend
    /// How far the last periods sold above or below what the rest says.
    case level
    /// The usual sales of the last half year, where a model starts from them.
    case usualSales = "usual sales"
}
