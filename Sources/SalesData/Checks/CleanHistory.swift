internal import Lottery

/// Makes one row for each week from the rows of a file.
struct CleanHistory {
    /// The rows, and the week of the draw.
    let sales: CheckedSales

    /// The weeks from the first row to the last, oldest first; weeks without a row are unknown.
    ///
    /// Sales that are not above 0 are unknown too, and so is what would not have been published by the draw.
    var weeks: [SalesWeek] {
        let byWeek = Dictionary(sales.rows.map { ($0.sales.week, $0.sales) }) { first, _ in first }
        guard let first = sales.rows.first?.sales.week, let last = sales.rows.last?.sales.week else { return [] }
        return (0...(last - first)).map { offset in
            let week = first.advanced(by: offset)
            return known(byWeek[week] ?? SalesWeek(week: week, tickets: nil, jackpot: nil))
        }
    }

    private func known(_ week: SalesWeek) -> SalesWeek {
        var week = week
        week.tickets = week.tickets.flatMap { $0 > 0 ? $0 : nil }
        guard sales.drawWeek - week.week <= sales.configuration.source.publicationLagWeeks else { return week }
        week.tickets = nil
        week.won = nil
        week.prizesPaid = nil
        week.netRevenue = nil
        return week
    }
}
