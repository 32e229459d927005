internal import Learning
internal import Lottery

extension ModelCard {
    /// Writes the card of a model that was just trained.
    init(
        _ model: SalesModel,
        _ fit: LogLinearFit,
        _ choice: FamilyChoice,
        _ history: SalesHistory,
        _ configuration: CountryConfiguration
    ) throws {
        let effect = JackpotEffect(fit)
        self.init(
            country: model.country,
            family: model.family,
            members: model.members,
            reason: choice.reason,
            candidates: choice.candidates,
            periods: fit.weeks.count,
            firstPeriod: history.periods.first?.period ?? model.lastPeriod,
            lastPeriod: model.lastPeriod,
            coefficients: Self.coefficients(fit.model),
            jackpotEffect: effect,
            jackpotSupport: model.jackpotSupport,
            monotoneMargin: try model.monotoneMargin(history: history, ladder: configuration.ladder),
            residualDeviation: model.residuals.deviation,
            seed: configuration.forecast.seed,
            limits: Self.limits(model, effect, configuration.ladder)
        )
    }

    private static func coefficients(_ model: LogLinearModel) -> [Coefficient] {
        model.layout.columns.indices.map { index in
            Coefficient(
                feature: model.layout.columns[index].name,
                value: model.coefficients[index],
                standardError: model.standardErrors[index]
            )
        }
    }

    private static func limits(_ model: SalesModel, _ effect: JackpotEffect, _ ladder: JackpotLadder) -> [String] {
        var limits = ["one draw ahead: the level it carries fades soon"]
        if let support = model.jackpotSupport, ladder.maximum > support.upper {
            limits.append("jackpots above \(support.upper.grouped) were never announced: there the curve is a guess")
        }
        if !effect.isIdentified {
            limits.append("it must not move the jackpot: \(effect.explanation)")
        }
        return limits
    }
}
