public import Lottery

extension PastRatio {
    /// The payout ratio after each of the last draws, oldest first, by the entries that `TrailingLedger` sums.
    ///
    /// A draw whose payouts or sales are unknown is left out of its windows; a window without any sales has no ratio.
    ///
    /// - Parameters:
    ///   - history: past weeks, oldest first.
    ///   - rule: the window and what counts as paid; without a rule the realised payouts of 52 draws.
    ///   - economics: the terms, for accrual and for reading the ledger.
    ///   - draws: how many draws to look back, 0 and up.
    /// - Returns: at most that many ratios, oldest first.
    public static func series(
        in history: SalesHistory,
        rule: PayoutRatioRule?,
        economics: DrawEconomics,
        draws: Int = 52
    ) -> [PastRatio] {
        let window = rule?.windowDraws ?? 52
        let reader = LedgerReader(economics: economics)
        let periods = history.periods.suffix(draws + window - 1)
        let entries = periods.map { reader.entry(of: $0, basis: rule?.basis ?? .realised) }
        return zip(periods, entries.indices).suffix(draws).compactMap { week, place in
            PastRatio(after: week.period, entries[max(0, place - window + 1)...place].compactMap(\.self))
        }
    }

    private init?(after period: SalesPeriod, _ entries: [LedgerReader.Entry]) {
        let sales = entries.reduce(0) { $0 + $1.sales }
        guard sales > 0 else { return nil }
        self.init(period: period, ratio: entries.reduce(0) { $0 + $1.payouts } / sales, draws: entries.count)
    }
}
