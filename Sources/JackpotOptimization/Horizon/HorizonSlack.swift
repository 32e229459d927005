/// The rule of later draws whose room is carried on as a state of its own: one number that draws add to and wins take
/// from.
public enum HorizonSlack: Equatable, Sendable {
    /// Room below the upper bound of the payout ratio.
    case payoutRatio(RatioSlack)
    /// Cash above the safety net.
    case cash(CashSlack)
}
