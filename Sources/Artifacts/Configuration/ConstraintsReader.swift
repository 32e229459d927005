import Lottery

/// Reads the rules a jackpot must keep.
enum ConstraintsReader {
    static func constraints(_ section: ConfigurationSection) -> ConfigurationReading<Constraints> {
        section.build(
            section.optional(CountryKeys.PayoutRatio.section, payoutRatio),
            section.optional(CountryKeys.Cash.section, cash),
            section[CountryKeys.ConstraintKeys.prizeCap],
            section.optional(CountryKeys.TailLoss.section, tailLoss),
            section[CountryKeys.ConstraintKeys.extrapolationGuard]
        ) {
            Constraints(
                payoutRatio: $0,
                cash: $1,
                prizeCapOverSales: $2,
                tailLoss: $3,
                extrapolation: $4
            )
        }
    }

    private static func payoutRatio(_ section: ConfigurationSection) -> ConfigurationReading<PayoutRatioRule> {
        section.build(
            section[CountryKeys.PayoutRatio.window],
            section[CountryKeys.PayoutRatio.minimum],
            section[CountryKeys.PayoutRatio.maximum],
            section[CountryKeys.PayoutRatio.basis],
            section[CountryKeys.PayoutRatio.mode]
        ) {
            try PayoutRatioRule(
                windowDraws: $0,
                minimum: $1,
                maximum: $2,
                basis: $3,
                mode: $4
            )
        }
    }

    private static func cash(_ section: ConfigurationSection) -> ConfigurationReading<CashRule> {
        section.build(
            section[CountryKeys.Cash.secret],
            section[CountryKeys.Cash.safetyNet],
            section[CountryKeys.Cash.breachProbability],
            section[CountryKeys.Cash.ceiling]
        ) {
            try CashRule(
                secretName: $0,
                safetyNet: $1,
                breachProbability: $2,
                ceiling: $3
            )
        }
    }

    private static func tailLoss(_ section: ConfigurationSection) -> ConfigurationReading<TailLossRule> {
        section.build(
            section[CountryKeys.TailLoss.tail],
            section[CountryKeys.TailLoss.limit]
        ) {
            try TailLossRule(
                tail: $0,
                limit: $1
            )
        }
    }
}
