import Lottery

extension CountryKeys {
    enum ConstraintKeys {
        static let section = ConfigurationKey.section(
            "constraints",
            .optional(default: "the extrapolation guard alone"),
            "The rules a jackpot must keep; a rule that is left out does not bind."
        )
        static let prizeCap = ConfigurationField<Double?>.optional(
            "constraints.prize-cap",
            .orNone(.number(Constraints.prizeCapLimits)),
            default: nil,
            unit: "multiple of the draw's expected sales",
            "The largest jackpot."
        )
        static let extrapolationGuard = ConfigurationField.optional(
            "constraints.extrapolation-guard",
            .extrapolationGuard,
            default: .standard,
            unit: "multiple of the 98th percentile of past jackpots",
            "How far above what was ever announced a jackpot may go."
        )
        static let all: [ConfigurationKey] =
            [PayoutRatio.section, Cash.section, prizeCap.key, TailLoss.section, extrapolationGuard.key]
            + PayoutRatio.all + Cash.all + TailLoss.all
    }

    enum PayoutRatio {
        static let section = ConfigurationKey.section(
            "constraints.payout-ratio",
            .optional(default: "no such rule"),
            "The share of sales that players get back over a window of draws, both bounds inclusive."
        )
        static let window = ConfigurationField.optional(
            "constraints.payout-ratio.window",
            .whole(PayoutRatioRule.windowLimits),
            default: 52,
            unit: "draws",
            "Length of the window, the coming draw included."
        )
        static let minimum = ConfigurationField.required(
            "constraints.payout-ratio.min",
            .share(),
            unit: "share of sales",
            "Lower bound."
        )
        static let maximum = ConfigurationField.required(
            "constraints.payout-ratio.max",
            .share(),
            unit: "share of sales",
            "Upper bound."
        )
        static let basis = ConfigurationField<PayoutRatioRule.Basis>.optional(
            "constraints.payout-ratio.basis",
            .choice,
            default: .realised,
            "What counts as paid in past draws: what winners got, or what each draw was expected to pay."
        )
        static let mode = ConfigurationField<PayoutRatioRule.Mode>.optional(
            "constraints.payout-ratio.mode",
            .choice,
            default: .ifWon,
            "How the coming draw enters: at its expected payout, or as if the jackpot were won."
        )
        static let all = [window.key, minimum.key, maximum.key, basis.key, mode.key]
    }

    enum Cash {
        static let section = ConfigurationKey.section(
            "constraints.cash",
            .optional(default: "no such rule"),
            "The cash that must be left after the draw."
        )
        static let secret = ConfigurationField.required(
            "constraints.cash.secret",
            .secretName,
            "The name under which the secret provider holds the available cash; the amount never stands here."
        )
        static let safetyNet = ConfigurationField.required(
            "constraints.cash.safety-net",
            .money(CashRule.safetyNetLimits),
            unit: "currency",
            "What must be left."
        )
        static let breachProbability = ConfigurationField.required(
            "constraints.cash.breach-probability",
            .chance,
            "The largest allowed chance of ending below it, inclusive."
        )
        static let ceiling = ConfigurationField<Money?>.optional(
            "constraints.cash.ceiling",
            .orNone(.money(CashRule.safetyNetLimits)),
            default: nil,
            unit: "currency",
            "What stays in the bank at most, where profits beyond it are paid out after each draw."
        )
        static let all = [secret.key, safetyNet.key, breachProbability.key, ceiling.key]
    }

    enum TailLoss {
        static let section = ConfigurationKey.section(
            "constraints.tail-loss",
            .optional(default: "no such rule"),
            "The mean net revenue of the worst outcomes (CVaR) must not fall below a loss."
        )
        static let tail = ConfigurationField.required(
            "constraints.tail-loss.tail",
            .share(TailLossRule.tailLimits),
            unit: "probability",
            "Mass of the tail."
        )
        static let limit = ConfigurationField.required(
            "constraints.tail-loss.limit",
            .money(TailLossRule.lossLimits),
            unit: "currency",
            "The largest bearable mean loss in it."
        )
        static let all = [tail.key, limit.key]
    }
}
