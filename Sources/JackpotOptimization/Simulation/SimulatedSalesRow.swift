public import Lottery

/// One week of one country in the columns of the source system.
public struct SimulatedSalesRow: Hashable, Sendable {
    /// The week.
    public let week: ISOWeek
    /// Name of the country.
    public let country: String
    /// Tickets sold; nil where the source lacks them.
    public let tickets: Int?
    /// Announced jackpot.
    public let jackpot: Money
    /// Net revenue, kept to the hundredth: `(1 - charity - commission - duty) × sales - prizes - costs`.
    public let netRevenue: Money
    /// Marketing spend.
    public let marketing: Money
    /// Whether the jackpot was won.
    public let won: Bool
    /// Lower prizes and jackpots paid.
    public let prizesPaid: Money
    /// Whether a promotion ran.
    public let promotion: Bool
    /// Holiday code, 0 for none.
    public let holiday: Int

    /// A draw as the source system reports it.
    init(_ draw: SimulatedMarket.Draw, country: SimulatedCountry, week: ISOWeek) {
        let spent = MarketingPlan(country).spend(promotion: draw.promotion, deviation: draw.marketingDeviation)
        self.week = week
        self.country = country.name
        tickets = draw.isMissing ? nil : Int(draw.tickets)
        jackpot = Money(rounding: draw.jackpot)
        netRevenue = Money(rounding: draw.netRevenue)
        marketing = Money(rounding: (spent / 100).rounded() * 100)
        won = draw.won
        prizesPaid = Money(rounding: draw.secondaryPaid + draw.jackpotPaid)
        promotion = draw.promotion
        holiday = draw.holiday
    }
}

/// What is known of a coming week of one country.
public struct PlannedSalesRow: Hashable, Sendable {
    /// The week.
    public let week: ISOWeek
    /// Name of the country.
    public let country: String
    /// Whether a promotion is planned.
    public let promotion: Bool
    /// Holiday code, 0 for none.
    public let holiday: Int
    /// Planned marketing spend.
    public let marketing: Money

    /// A coming week.
    init(week: ISOWeek, country: String, promotion: Bool, holiday: Int, marketing: Double) {
        self.week = week
        self.country = country
        self.promotion = promotion
        self.holiday = holiday
        self.marketing = Money(rounding: marketing)
    }
}

extension Money {
    /// The nearest amount; simulated amounts are far below what `Money` holds.
    fileprivate init(rounding units: Double) {
        self.init(hundredths: Int64((units * 100).rounded()))
    }
}
