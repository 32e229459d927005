internal import Lottery

/// Makes one row for each period from the rows of a file.
struct CleanHistory {
    /// The rows, and the coming draw.
    let sales: CheckedSales

    /// Every week from the first row to the last, or every draw, oldest first; weeks without a row are unknown.
    ///
    /// Sales that are not above 0 are unknown too, and so are those of a period with several rows, where the config
    /// lets them pass, and what would not have been published by the draw.
    var periods: [PeriodSales] {
        let rows = Dictionary(sales.rows.map { ($0.sales.period, $0.sales) }, uniquingKeysWith: Self.unclear)
        let published = sales.configuration.draws
            .period(sales.configuration.source.publicationLag, before: sales.drawPeriod)
        return expected(rows.keys).map { period in
            known(rows[period] ?? PeriodSales(period: period, tickets: nil, jackpot: nil), before: published)
        }
    }

    /// Of two rows neither is known to be the period's: its sales are unknown.
    private static func unclear(_ one: PeriodSales, _ other: PeriodSales) -> PeriodSales {
        PeriodSales(period: one.period, tickets: nil, jackpot: nil, promo: one.promo, holiday: one.holiday)
    }

    private func expected(_ seen: some Collection<SalesPeriod>) -> [SalesPeriod] {
        guard case .week(let first) = seen.min(), case .week(let last) = seen.max() else { return seen.sorted() }
        return (0...(last - first)).map { .week(first.advanced(by: $0)) }
    }

    private func known(_ row: PeriodSales, before published: SalesPeriod) -> PeriodSales {
        var row = row
        row.tickets = row.tickets.flatMap { $0 > 0 ? $0 : nil }
        guard row.period >= published else { return row }
        row.tickets = nil
        row.won = nil
        row.prizesPaid = nil
        row.netRevenue = nil
        return row
    }
}
