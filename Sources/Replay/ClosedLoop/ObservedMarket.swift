internal import JackpotOptimization
internal import Lottery

/// A simulated market as a recommender sees it: what its source system has published, and what is planned.
struct ObservedMarket {
    /// The Monday of the first week: 2020-01-06.
    private static let firstWeek = ISOWeek(containing: CalendarDay(daysSinceEpoch: 18_267))

    private var periods: [PeriodSales] = []

    /// Sees every draw up to now.
    init(_ market: SimulatedMarket) { follow(market) }

    /// Sees the draws since the last look.
    mutating func follow(_ market: SimulatedMarket) {
        for draw in market.draws.dropFirst(periods.count) {
            periods.append(
                PeriodSales(
                    period: Self.period(week: draw.week),
                    tickets: draw.isMissing ? nil : draw.tickets,
                    jackpot: draw.jackpot,
                    won: draw.won,
                    prizesPaid: draw.secondaryPaid + draw.jackpotPaid,
                    netRevenue: draw.netRevenue,
                    promo: draw.promotion,
                    holiday: draw.holiday
                )
            )
        }
    }

    /// What is known before the coming draw.
    ///
    /// - Throws: `InvalidValue` never, since weeks follow each other.
    func history(before market: SimulatedMarket) throws(InvalidValue) -> SalesHistory {
        let week = market.week
        let planned = PlannedPeriod(
            period: Self.period(week: week),
            promo: market.hasPromotion(week: week),
            holiday: market.country.holidayCode(week: week)
        )
        return try SalesHistory(periods: periods, planned: planned)
    }

    private static func period(week: Int) -> SalesPeriod { .week(firstWeek.advanced(by: week)) }
}
