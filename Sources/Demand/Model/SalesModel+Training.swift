internal import Foundation
internal import Learning
public import Lottery
internal import XGBoost

extension SalesModel {
    /// Trains a country's model on its history: chooses the family, fits it to every week, and calibrates its
    /// intervals by its out-of-sample errors.
    ///
    /// - Parameters:
    ///   - history: the published weeks, and the plan of the draw week.
    ///   - configuration: the country.
    /// - Returns: the model and its card.
    /// - Throws: `DemandError` when the history is too short or a fit fails.
    public static func train(history: SalesHistory, configuration: CountryConfiguration) throws -> TrainedModel {
        try explainingErrors(of: configuration.country) {
            try trained(history, configuration)
        }
    }

    /// Names the country in errors that know none.
    static func explainingErrors<Answer>(
        of country: CountryName,
        _ body: () throws -> Answer
    ) throws -> Answer {
        do {
            return try body()
        } catch let error as RegressionError {
            throw DemandError.regression(country: country, error)
        } catch let error as XGBoostError {
            throw DemandError.trees(country: country, error)
        }
    }

    private static func trained(_ history: SalesHistory, _ configuration: CountryConfiguration) throws -> TrainedModel {
        let settings = configuration.forecast
        let lag = configuration.source.publicationLag
        let observations = Observation.series(of: history, fatigueHalfLife: settings.fatigueHalfLifeWeeks)
        let weeks = observations.count(where: { $0.logTickets != nil })
        guard weeks >= settings.minimumWeeks else {
            throw DemandError.historyTooShort(
                country: configuration.country,
                weeks: weeks,
                minimum: settings.minimumWeeks
            )
        }
        let choice = try FamilyChoice(observations, settings, publicationLag: lag)
        let fit = try LogLinearFit(SalesRecipe.of(choice.family, settings) ?? .core(settings), past: observations)
        let model = try fitted(choice.family, fit, observations, history, configuration)
        return TrainedModel(model: model, card: try ModelCard(model, fit, choice, history, configuration))
    }

    /// The model of a family, fitted and calibrated.
    static func fitted(
        _ family: ModelFamily,
        _ fit: LogLinearFit,
        _ observations: [Observation],
        _ history: SalesHistory,
        _ configuration: CountryConfiguration
    ) throws -> SalesModel {
        let settings = configuration.forecast
        let lag = configuration.source.publicationLag
        return SalesModel(
            country: configuration.country,
            family: family,
            logLinear: fit.model,
            trees: family == .coreWithTrees ? try storedTrees(fit, settings) : nil,
            residuals: try calibration(family, observations, fit, settings, lag),
            fatigueHalfLifeWeeks: settings.fatigueHalfLifeWeeks,
            jackpotSupport: try support(of: history),
            lastPeriod: history.periods.last?.period ?? history.planned.period
        )
    }

    private static func storedTrees(_ fit: LogLinearFit, _ settings: ForecastSettings) throws -> StoredTrees? {
        guard case .boosted(_, let trees, let design) = try SalesForecaster.boosted(fit, seed: settings.seed) else {
            return nil
        }
        return StoredTrees(
            booster: try trees.json(),
            features: TreeDesign.features,
            largestLogJackpot: design.largestLogJackpot
        )
    }

    /// Out-of-sample errors of the chosen family; those of the fit where no origin is left for any.
    private static func calibration(
        _ family: ModelFamily,
        _ observations: [Observation],
        _ fit: LogLinearFit,
        _ settings: ForecastSettings,
        _ publicationLag: Int
    ) throws -> ConformalResiduals {
        let rolling = RollingOrigin(
            count: observations.count,
            last: RollingForecasts.memory,
            minimum: settings.minimumWeeks,
            publicationLag: publicationLag
        )
        let forecasts = try RollingForecasts(family, observations, at: rolling, settings)
        guard !forecasts.steps.isEmpty else {
            return ConformalResiduals(residuals: fit.regression.residuals, rows: fit.weeks.count)
        }
        return forecasts.calibration(before: .max, publicationLag: 0, weeksKnown: fit.weeks.count)
    }

    private static func support(of history: SalesHistory) throws -> ClosedRangeOfMoney? {
        let seen = history.periods.compactMap(\.jackpot).filter { $0 > 0 }
        guard let smallest = seen.min(), let largest = seen.max() else { return nil }
        return ClosedRangeOfMoney(try Money(units: smallest), try Money(units: largest))
    }
}
