/// How plans keep the upper bound of the payout ratio in the draws after the coming one.
///
/// A choice of policy: with the ratio as a state fewer later draws break a tight bound, at the price of net revenue.
///
/// - Source: SCIENCE 4: draws of a country-year that break a tight bound, 9.0 with the robust projection and 3.6 with a
///   robust state, for 3.3 and 6.8 % of net revenue.
public enum RatioLookAhead: String, CaseIterable, Codable, Sendable {
    /// Jackpots that break the bound in the coming draw are not used in later ones either.
    case projection
    /// What is left below the bound is carried from draw to draw: sales add to it, wins take from it, and old draws leave
    /// the window.
    case state
}
