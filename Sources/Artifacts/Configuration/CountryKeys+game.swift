import Lottery

extension CountryKeys {
    enum Ladder {
        static let amount = Limits.above(0)
        static let section = ConfigurationKey.section(
            "jackpot",
            .required,
            "The jackpots that may be announced: from min to max in equal steps, at most 10,000."
        )
        static let minimum = ConfigurationField.required(
            "jackpot.min",
            .money(amount),
            unit: "currency",
            "The smallest."
        )
        static let maximum = ConfigurationField.required(
            "jackpot.max",
            .money(amount),
            unit: "currency",
            "The largest."
        )
        static let step = ConfigurationField.required(
            "jackpot.step",
            .money(amount),
            unit: "currency",
            "The distance; whole steps lead from min to max."
        )
        static let mayFall = ConfigurationField.optional(
            "jackpot.may-fall-before-won",
            .flag,
            default: true,
            "Whether the jackpot may be lowered while nobody has won it."
        )
        static let all = [minimum.key, maximum.key, step.key, mayFall.key]
    }

    enum Prizes {
        static let section = ConfigurationKey.section("prizes", .required, "What a draw promises its players.")
        static let chance = ConfigurationField.required(
            "prizes.chance",
            .chance,
            "Chance that one ticket wins the jackpot."
        )
        static let mode = ConfigurationField<PrizeScheme.Mode>.optional(
            "prizes.mode",
            .choice,
            default: .shared,
            """
            Who is paid the jackpot: winners share it (`shared`), each gets it whole (`per-winner`), it is paid at \
            every draw (`certain`), or the operator tops up the players' pool (`parimutuel`).
            """
        )
        static let clustering = ConfigurationField<Double?>.optional(
            "prizes.clustering",
            .orNone(.number(PrizeScheme.clusteringLimits)),
            default: nil,
            "Shape of the clustering of tickets on combinations; without it tickets are independent."
        )
        static let secondaryShare = ConfigurationField.optional(
            "prizes.secondary-share",
            .share(),
            default: .none,
            unit: "share of sales",
            "Lower prizes."
        )
        static let secondaryVariation = ConfigurationField.optional(
            "prizes.secondary-variation",
            .number(PrizeScheme.variationLimits),
            default: 0,
            "Standard deviation of the lower prizes over their mean; 0 where they are pari-mutuel."
        )
        static let contribution = ConfigurationField.optional(
            "prizes.contribution",
            .share(),
            default: .none,
            unit: "share of sales",
            "What feeds the players' pool; `parimutuel` only."
        )
        static let reserve = ConfigurationField.optional(
            "prizes.reserve",
            .money(PrizeScheme.reserveLimits),
            default: .zero,
            unit: "currency",
            "The players' pool before the draw; `parimutuel` only."
        )
        static let all = [
            chance.key, mode.key, clustering.key, secondaryShare.key, secondaryVariation.key, contribution.key,
            reserve.key,
        ]
    }

    enum DeductionKeys {
        static let section = ConfigurationKey.section(
            "deductions",
            .optional(default: "no deductions"),
            "What leaves the sales, prizes aside."
        )
        static let charity = share("charity", "Good causes.")
        static let commission = share("commission", "Retailers and platforms.")
        static let duty = share("duty", "Gaming duty.")
        static let costPerTicket = cost("cost-per-ticket", "Cost of each ticket sold.")
        static let fixedCost = cost("fixed-cost", "Cost of each draw.")
        static let all = [charity.key, commission.key, duty.key, costPerTicket.key, fixedCost.key]

        private static func share(_ name: String, _ meaning: String) -> ConfigurationField<Share> {
            .optional("deductions.\(name)", .share(), default: .none, unit: "share of sales", meaning)
        }

        private static func cost(_ name: String, _ meaning: String) -> ConfigurationField<Money> {
            .optional(
                "deductions.\(name)",
                .money(Deductions.costLimits),
                default: .zero,
                unit: "currency",
                meaning
            )
        }
    }
}
