/// The sales of one week, or of one draw: a row of `sales-history.csv`.
///
/// Only `jackpot`, and what was planned of `promo`, `holiday` and `marketing`, was known before the draw.
public struct PeriodSales: Hashable, Sendable, Codable {
    /// The week or the draw.
    public var period: SalesPeriod
    /// Tickets sold; nil where the source has none.
    public var tickets: Double?
    /// Announced jackpot, currency units; nil where the game has none.
    public var jackpot: Double?
    /// Whether the jackpot was won; nil where unknown.
    public var won: Bool?
    /// All prizes paid, currency units.
    public var prizesPaid: Double?
    /// Net revenue, currency units.
    public var netRevenue: Double?
    /// Marketing spend, currency units.
    public var marketing: Double?
    /// Whether a promotion ran.
    public var promo: Bool
    /// Holiday code: 0 for none.
    public var holiday: Int

    /// Describes a period.
    public init(
        period: SalesPeriod,
        tickets: Double?,
        jackpot: Double?,
        won: Bool? = nil,
        prizesPaid: Double? = nil,
        netRevenue: Double? = nil,
        marketing: Double? = nil,
        promo: Bool = false,
        holiday: Int = 0
    ) {
        self.period = period
        self.tickets = tickets
        self.jackpot = jackpot
        self.won = won
        self.prizesPaid = prizesPaid
        self.netRevenue = netRevenue
        self.marketing = marketing
        self.promo = promo
        self.holiday = holiday
    }
}
