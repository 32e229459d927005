public import Lottery

extension PoolOption {
    /// A rung as its country wrote it down: the same as the assessment it was made from, but for amounts rounded to a
    /// hundredth, costs never down.
    ///
    /// - Throws: `InvalidValue` for amounts beyond what `Money` holds.
    public init(_ rung: RungCertificate, prizes: PrizeScheme) throws(InvalidValue) {
        try self.init(
            jackpot: rung.jackpot,
            value: rung.value.units,
            keep: rung.expectedNetRevenue + rung.expectedJackpotCost,
            costs: try Self.costs(rung, prizes)
        )
    }

    private static func costs(_ rung: RungCertificate, _ prizes: PrizeScheme) throws(InvalidValue) -> [Cost] {
        switch prizes.mode {
        case .perWinner: costs(rung.jackpot, WinnerDistribution(prizes, tickets: rung.expectedTickets))
        case .shared, .certain: costs(once: rung.jackpot, probability: rung.winProbability)
        case .parimutuel: costs(once: try topUp(rung), probability: rung.winProbability)
        }
    }

    /// What the operator adds to the players' pool if the jackpot is won.
    private static func topUp(_ rung: RungCertificate) throws(InvalidValue) -> Money {
        guard rung.expectedJackpotCost > .zero, rung.winProbability > 0 else { return .zero }
        // Half a hundredth is what rounding may have taken away.
        let hundredths = (Double(rung.expectedJackpotCost.hundredths) + 0.5) / rung.winProbability
        return min(rung.jackpot, try Money(units: hundredths.rounded(.up) / 100))
    }

    private static func costs(once amount: Money, probability: Double) -> [Cost] {
        guard probability > 0 else { return [Cost(amount: 0, probability: 1)] }
        let paid = Cost(amount: amount.hundredths, probability: probability)
        return probability < 1 ? [Cost(amount: 0, probability: 1 - probability), paid] : [paid]
    }
}
