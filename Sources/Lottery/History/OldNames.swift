public typealias SalesWeek = PeriodSales
public typealias PlannedWeek = PlannedPeriod
extension SalesHistory {
    public var weeks: [PeriodSales] { periods }
    public init(weeks: [PeriodSales], planned: PlannedPeriod) throws(InvalidValue) {
        try self.init(periods: weeks, planned: planned)
    }
}
extension PlannedPeriod {
    public init(week: ISOWeek, promo: Bool = false, holiday: Int = 0, marketing: Double? = nil) {
        self.init(period: .week(week), promo: promo, holiday: holiday, marketing: marketing)
    }
}
extension PeriodSales {
    public init(week: ISOWeek, tickets: Double?, jackpot: Double?, won: Bool? = nil, prizesPaid: Double? = nil,
        netRevenue: Double? = nil, marketing: Double? = nil, promo: Bool = false, holiday: Int = 0) {
        self.init(period: .week(week), tickets: tickets, jackpot: jackpot, won: won, prizesPaid: prizesPaid,
            netRevenue: netRevenue, marketing: marketing, promo: promo, holiday: holiday)
    }
}
extension PeriodSales {
    public var week: ISOWeek {
        get { ISOWeek(containing: period.day) }
        set { period = .week(newValue) }
    }
}
