/// A group of columns that a recipe may ask for.
public enum RecipeTerm: String, CaseIterable, Hashable, Sendable, Codable {
    /// Logarithm of the jackpot.
    case jackpot
    /// Changes of its slope at the recipe's quantiles of past jackpots.
    case hinges
    /// One more change of slope at the 98th percentile, where special draws announce far more than that.
    case specials
    /// The jackpot that players have got used to.
    case reference
    /// Draws since the last win.
    case rollovers
    /// Two annual harmonics.
    case season
    /// One column per holiday code seen.
    case holidays
    /// Promotions, where any was seen.
    case promo
    /// Years.
    case trend
}
