package import Lottery

extension Sample {
    package static func cashPool() throws -> CashPool {
        try CashPool(
            name: "northern pool",
            countries: [try country(), try CountryName("drachen")],
            cash: try CashRule(
                secretName: "pool/available_cash",
                safetyNet: Money(hundredths: 500_000_000),
                breachProbability: Chance(0.01)
            )
        )
    }

    /// A pool that lowers the recommendation of the sample country to the rung of `poolRung`.
    package static func poolDecision(_ proof: PoolDecision.Proof = .exact) throws -> PoolDecision {
        PoolDecision(
            pool: "northern pool",
            currency: try Currency("EUR"),
            proof: proof,
            explanation: "together they break the rule",
            members: [
                member(try country(), jackpot: poolRung().jackpot, isAnnounced: false),
                member(try CountryName("drachen"), jackpot: rung().jackpot, isAnnounced: true),
            ],
            value: Money(hundredths: 17_000_001),
            upperBound: Money(hundredths: 18_200_002),
            breachProbability: 0.0075,
            breachLimit: 0.01,
            ownBreachProbability: 0.0226,
            worstCase: PoolDecision.WorstCase(value: Money(hundredths: 15_000_000), gapAtMost: 0.02)
        )
    }

    /// The rung that the pool leaves the sample country.
    package static func poolRung() -> RungCertificate {
        var rung = rung()
        rung.jackpot = Money(hundredths: 150_000_000)
        rung.expectedNetRevenue = Money(hundredths: 7_900_000)
        rung.planValue = rung.planValue.map { $0 - Money(hundredths: 1_200_001) }
        return rung
    }

    private static func member(_ country: CountryName, jackpot: Money, isAnnounced: Bool) -> PoolDecision.Member {
        PoolDecision.Member(
            country: country,
            draw: draw,
            jackpot: jackpot,
            ownJackpot: rung().jackpot,
            expectedNetRevenue: (jackpot == rung().jackpot ? rung() : poolRung()).expectedNetRevenue,
            ownExpectedNetRevenue: rung().expectedNetRevenue,
            worstCaseJackpot: jackpot,
            isAnnounced: isAnnounced
        )
    }
}
