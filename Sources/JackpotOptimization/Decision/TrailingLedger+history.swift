public import Lottery

extension TrailingLedger {
    /// The sums over the draws that share the coming draw's payout window.
    ///
    /// Nothing is estimated. Sales that the source left out are read from the ledger itself, which fixes them:
    /// `net = (1 - charity - commission - duty) × sales - prizes - cost × tickets - fixed`; so are prizes. A draw
    /// of which even the ledger is incomplete is left out of both sums, and the ratio becomes provisional.
    ///
    /// - Parameters:
    ///   - history: past weeks, oldest first.
    ///   - rule: the window and what counts as paid; without a rule the realised payouts of 52 draws.
    ///   - economics: the terms, for accrual and for reading the ledger.
    public init(history: SalesHistory, rule: PayoutRatioRule?, economics: DrawEconomics) {
        let wanted = (rule?.windowDraws ?? 52) - 1
        let basis = rule?.basis ?? .realised
        let reader = LedgerReader(economics: economics)
        let places = history.periods.suffix(wanted).map { reader.entry(of: $0, basis: basis) }
        let entries = places.compactMap(\.self)
        let empty = Array(repeating: Draw.none, count: wanted - places.count)
        self.init(
            payouts: entries.reduce(0) { $0 + $1.payouts },
            sales: entries.reduce(0) { $0 + $1.sales },
            draws: entries.count,
            isProvisional: entries.count < wanted || entries.contains { $0.origin == .expected },
            basis: Self.words(basis: basis, wanted: wanted, origins: entries.map(\.origin)),
            leaving: empty + places.map { $0.map { Draw(payouts: $0.payouts, sales: $0.sales) } ?? .none }
        )
    }

    private static func words(
        basis: PayoutRatioRule.Basis,
        wanted: Int,
        origins: [LedgerReader.Entry.Origin]
    ) -> String {
        let what =
            switch basis {
            case .realised: "prizes paid"
            case .accrual: "prizes as they were expected (accrual)"
            }
        let draws = origins.count
        let derived = origins.count { $0 == .netRevenue }
        let expected = origins.count { $0 == .expected }
        let notes = [
            "\(what) in \(draws < wanted ? "\(draws) of \(wanted)" : "\(draws)") previous draws",
            derived > 0 ? "\(derived) of them worked out from net revenue" : nil,
            expected > 0 ? "\(expected) of them by accrual, their prizes being unknown" : nil,
        ]
        return notes.compactMap(\.self).joined(separator: "; ") + ", and this draw"
    }
}
