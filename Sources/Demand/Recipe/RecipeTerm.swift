/// A group of columns that a recipe may ask for.
public enum RecipeTerm: String, CaseIterable, Hashable, Sendable, Codable, CodingKeyRepresentable {
    /// Logarithm of the jackpot.
    case jackpot
    /// Changes of its slope at the recipe's quantiles of past jackpots.
    case hinges
    /// One more change of slope at the 98th percentile, where a few draws announce far more than that.
    case farHinge
    /// The jackpot that players have got used to.
    case reference
    /// Draws since the last win.
    case rollovers
    /// The draw after a win.
    case afterWin
    /// Promotions, where any was seen.
    case promo
    /// How promotions change the effect of the jackpot.
    case promoJackpot
    /// Draws that schedule and holidays leave to a week.
    case draws
    /// How their number changes the effect of the jackpot.
    case drawsJackpot
    /// Weeks of yearly special draws: a level and a jackpot effect of their own, and the week before.
    case specialWeek
    /// Yearly special draws.
    case specialDraw
    /// The first annual harmonic.
    case season
    /// The second annual harmonic.
    case halfSeason
    /// One column per holiday code seen.
    case holidayCodes
    /// Public holidays on a draw's day, around it, and since the last draw.
    case publicHolidays
    /// Weekdays of the draws seen.
    case weekday
    /// How the weekday changes the effect of the jackpot.
    case weekdayJackpot
    /// Days since the last draw.
    case gap
    /// Two harmonics of the month: wages come at its start.
    case payCycle
    /// Years.
    case trend
}
