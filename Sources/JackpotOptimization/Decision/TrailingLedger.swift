/// Payouts and sales of the draws before this one that share its payout window.
public struct TrailingLedger: Hashable, Sendable {
    /// What one draw adds to the sums.
    public struct Draw: Hashable, Sendable {
        /// All prizes, currency units.
        public var payouts: Double
        /// Sales, currency units.
        public var sales: Double

        /// A draw that adds nothing.
        static let none = Draw(payouts: 0, sales: 0)

        /// Collects the terms.
        public init(payouts: Double, sales: Double) {
            self.payouts = payouts
            self.sales = sales
        }
    }

    /// All prizes, currency units.
    public var payouts: Double
    /// Sales, currency units.
    public var sales: Double
    /// How many draws they sum over.
    public var draws: Int
    /// Whether draws are missing, or prizes had to be replaced by what they were expected to be.
    public var isProvisional: Bool
    /// How the payouts were taken, in words.
    public var basis: String
    /// What leaves the window after each coming draw, the next first: one entry for each place of the window but the
    /// coming draw's.
    public var leaving: [Draw]

    /// Collects the sums; by default nothing is provisional, and nothing known of what leaves.
    public init(
        payouts: Double,
        sales: Double,
        draws: Int,
        isProvisional: Bool = false,
        basis: String = "as given",
        leaving: [Draw] = []
    ) {
        self.payouts = payouts
        self.sales = sales
        self.draws = draws
        self.isProvisional = isProvisional
        self.basis = basis
        self.leaving = leaving
    }

    /// The payout ratio of the window with a draw at its expected payouts.
    public func payoutRatio(with outlook: DrawOutlook) -> Double {
        ratio(payouts: outlook.expectedPayouts, sales: outlook.expectedSales)
    }

    /// The same as if the jackpot were won, in the scenario that makes it largest.
    ///
    /// One winner is counted, also where each of several would be paid. With a players' pool the whole prize counts,
    /// while its reserve is already among the trailing payouts: an upper bound.
    public func payoutRatioIfWon(with outlook: DrawOutlook) -> Double {
        outlook.ifWon.map { ratio(payouts: $0.payouts, sales: $0.sales) }.max() ?? payoutRatio(with: outlook)
    }

    /// Without any sales the ratio of nothing is 0, and of something beyond every bound, yet still a number.
    private func ratio(payouts added: Double, sales addedSales: Double) -> Double {
        let total = sales + addedSales
        guard total > 0 else { return payouts + added > 0 ? .greatestFiniteMagnitude : 0 }
        return (payouts + added) / total
    }
}
