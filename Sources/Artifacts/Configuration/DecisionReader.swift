import Lottery

/// Reads how a jackpot is chosen among those that keep every rule.
enum DecisionReader {
    static func settings(_ section: ConfigurationSection) -> ConfigurationReading<DecisionSettings> {
        section.build(
            section[CountryKeys.Decision.horizon],
            section[CountryKeys.Decision.gridPoints],
            section.optional(CountryKeys.Decision.hysteresis, hysteresis),
            section[CountryKeys.Decision.ratioLookAhead]
        ) {
            try DecisionSettings(
                horizon: $0,
                gridPoints: $1,
                hysteresis: $2,
                ratioLookAhead: $3
            )
        }
    }

    private static func hysteresis(_ section: ConfigurationSection) -> ConfigurationReading<Hysteresis> {
        section.build(
            section[CountryKeys.Decision.share],
            section[CountryKeys.Decision.amount]
        ) { share, amount in
            switch (share, amount) {
            case (let share?, nil): return .share(share)
            case (nil, let amount?): return .amount(amount)
            case (nil, nil): throw InvalidValue("neither 'share' nor 'amount' is there", allowed: "one of them")
            case (_?, _?): throw InvalidValue("both 'share' and 'amount' are there", allowed: "one of them")
            }
        }
    }
}
