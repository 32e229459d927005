import Lottery

extension CountryKeys {
    enum Decision {
        static let defaults = DecisionSettings()
        static let section = ConfigurationKey.section(
            "decision",
            .optional(default: "the defaults below"),
            "How a jackpot is chosen among those that keep every rule."
        )
        static let horizon = ConfigurationField.optional(
            "decision.horizon",
            .whole(DecisionSettings.horizonLimits),
            default: defaults.horizon,
            unit: "draws",
            """
            Draws that are decided together where one binds the next: the jackpot may not fall before it is won, or \
            players get used to jackpots; 1 decides each draw for itself.
            """
        )
        static let gridPoints = ConfigurationField.optional(
            "decision.grid-points",
            .whole(DecisionSettings.gridPointLimits),
            default: defaults.gridPoints,
            "Points of the grid of habitual jackpots on which draws are planned; the error falls with their square."
        )
        static let hysteresis = ConfigurationKey.section(
            "decision.hysteresis",
            .optional(default: "any gain is enough"),
            "What another jackpot must bring more than to replace a last one that keeps every rule; one of the two keys."
        )
        static let share = ConfigurationField<Share?>.optional(
            "decision.hysteresis.share",
            .orNone(.share()),
            default: nil,
            unit: "share of the net revenue expected of the last jackpot",
            "The gain as a share; of all draws that are decided together."
        )
        static let amount = ConfigurationField<Money?>.optional(
            "decision.hysteresis.amount",
            .orNone(.money(Hysteresis.amountLimits)),
            default: nil,
            unit: "currency",
            "The gain as an amount; over all draws that are decided together."
        )
        static let ratioLookAhead = ConfigurationField<RatioLookAhead>.optional(
            "decision.ratio-look-ahead",
            .choice,
            default: defaults.ratioLookAhead,
            """
            How plans keep the upper bound of the payout ratio in later draws: `projection` uses no jackpot that breaks \
            it now, `state` carries what is left below it from draw to draw, over a horizon shorter than the ratio's \
            window. A state breaks a tight bound in fewer draws and earns less.
            """
        )
        static let all = [horizon.key, gridPoints.key, hysteresis, share.key, amount.key, ratioLookAhead.key]
    }
}
