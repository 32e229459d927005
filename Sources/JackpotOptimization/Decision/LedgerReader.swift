import Lottery

/// Reads payouts and sales of past weeks, from the ledger where a column is empty.
struct LedgerReader {
    struct Entry {
        /// Where an entry comes from.
        enum Origin {
            /// As the basis asks, from the columns.
            case columns
            /// Tickets or prizes worked out from net revenue.
            case netRevenue
            /// Expected payouts that stand in for prizes that are unknown.
            case expected
        }

        var payouts: Double
        var sales: Double
        var origin: Origin
    }

    let economics: DrawEconomics

    func entry(of week: PeriodSales, basis: PayoutRatioRule.Basis) -> Entry? {
        guard let tickets = tickets(in: week) else { return nil }
        let sales = tickets * economics.ticketPrice.units
        let accrued = economics.expectedPayouts(jackpot: week.jackpot ?? 0, tickets: tickets)
        let origin: Entry.Origin = week.tickets == nil ? .netRevenue : .columns
        guard basis == .realised else { return Entry(payouts: accrued, sales: sales, origin: origin) }
        if let paid = week.prizesPaid { return Entry(payouts: paid, sales: sales, origin: origin) }
        guard let paid = prizes(in: week, tickets: tickets) else {
            return Entry(payouts: accrued, sales: sales, origin: .expected)
        }
        return Entry(payouts: paid, sales: sales, origin: .netRevenue)
    }

    private func tickets(in week: PeriodSales) -> Double? {
        if let tickets = week.tickets { return tickets }
        guard let net = week.netRevenue, let prizes = week.prizesPaid, keptOfTicket > 0 else { return nil }
        return max(0, (net + prizes + economics.deductions.fixedCost.units) / keptOfTicket)
    }

    private func prizes(in week: PeriodSales, tickets: Double) -> Double? {
        guard let net = week.netRevenue else { return nil }
        return max(0, keptOfTicket * tickets - economics.deductions.fixedCost.units - net)
    }

    /// What a ticket leaves before prizes, currency units.
    private var keptOfTicket: Double {
        (1 - economics.deductions.shareOfSales) * economics.ticketPrice.units - economics.deductions.costPerTicket.units
    }
}
