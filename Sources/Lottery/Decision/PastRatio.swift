/// The payout ratio as it stood after a past draw: of the window that ends with it.
public struct PastRatio: Hashable, Sendable, Codable {
    /// The week or draw that ends the window.
    public var period: SalesPeriod
    /// All prizes of the window over all its sales, taken as the decision takes them.
    public var ratio: Double
    /// Draws of the window whose payouts and sales are known, 1 and up; fewer than the window where history is short.
    public var draws: Int

    /// Describes a ratio.
    public init(period: SalesPeriod, ratio: Double, draws: Int) {
        self.period = period
        self.ratio = ratio
        self.draws = draws
    }
}
