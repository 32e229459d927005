import Lottery

/// Reads what is promised and what leaves the sales.
enum GameReader {
    static func ladder(_ section: ConfigurationSection) -> ConfigurationReading<JackpotLadder> {
        section.build(
            section[CountryKeys.Ladder.minimum],
            section[CountryKeys.Ladder.maximum],
            section[CountryKeys.Ladder.step],
            section[CountryKeys.Ladder.mayFall]
        ) {
            try JackpotLadder(
                minimum: $0,
                maximum: $1,
                step: $2,
                mayFallBeforeWon: $3
            )
        }
    }

    static func prizes(_ section: ConfigurationSection) -> ConfigurationReading<PrizeScheme> {
        section.build(
            section[CountryKeys.Prizes.chance],
            section[CountryKeys.Prizes.mode],
            section[CountryKeys.Prizes.clustering],
            section[CountryKeys.Prizes.secondaryShare],
            section[CountryKeys.Prizes.secondaryVariation],
            section[CountryKeys.Prizes.contribution],
            section[CountryKeys.Prizes.reserve]
        ) {
            try PrizeScheme(
                chance: $0,
                mode: $1,
                clustering: $2,
                secondaryShare: $3,
                secondaryVariation: $4,
                contribution: $5,
                reserve: $6
            )
        }
    }

    static func deductions(_ section: ConfigurationSection) -> ConfigurationReading<Deductions> {
        section.build(
            section[CountryKeys.DeductionKeys.charity],
            section[CountryKeys.DeductionKeys.commission],
            section[CountryKeys.DeductionKeys.duty],
            section[CountryKeys.DeductionKeys.costPerTicket],
            section[CountryKeys.DeductionKeys.fixedCost]
        ) {
            Deductions(
                charity: $0,
                commission: $1,
                duty: $2,
                costPerTicket: $3,
                fixedCost: $4
            )
        }
    }
}
