extension SalesHistory {
    /// The history as it stood when a past period was decided: the period is planned, and outcomes that had not been
    /// published are missing.
    ///
    /// - Parameters:
    ///   - position: of the period among `periods`.
    ///   - publicationLag: periods before it whose outcomes were not yet published.
    /// - Returns: the earlier periods, with that period as the planned one.
    /// - Throws: `InvalidValue` never for a history that is one.
    public func known(before position: Int, publicationLag: Int) throws(InvalidValue) -> SalesHistory {
        let coming = periods[position]
        var earlier = Array(periods[..<position])
        for index in earlier.indices.suffix(publicationLag) { earlier[index].forgetOutcomes() }
        return try SalesHistory(
            periods: earlier,
            planned: PlannedPeriod(
                period: coming.period,
                promo: coming.promo,
                holiday: coming.holiday,
                marketing: coming.marketing
            )
        )
    }
}

extension PeriodSales {
    /// Leaves what was known before the draw.
    fileprivate mutating func forgetOutcomes() {
        tickets = nil
        won = nil
        prizesPaid = nil
        netRevenue = nil
    }
}
