internal import Foundation
internal import Learning
public import Lottery
internal import Tabular
internal import XGBoost

extension SalesModel {
    /// Chooses a family on the country's own history, fits it to all of it, and describes it.
    ///
    /// - Parameters:
    ///   - history: the published periods.
    ///   - configuration: the country.
    /// - Returns: the model with its card.
    /// - Throws: `DemandError` for a history that is too short or that no fit can use.
    public static func train(history: SalesHistory, configuration: CountryConfiguration) throws -> TrainedModel {
        try explainingErrors(of: configuration.country) {
            try train(history, try SalesFeatures(configuration), FamilyFits(configuration))
        }
    }

    /// Chooses a family and fits it to the whole history; fits that are there already are not made again.
    ///
    /// - Throws: the errors of the libraries, and `DemandError` for a history that is too short.
    static func train(
        _ history: SalesHistory,
        _ features: SalesFeatures,
        _ fits: FamilyFits
    ) throws -> TrainedModel {
        let observations = features.series(of: history)
        let known = observations.count { $0.logTickets != nil }
        let configuration = fits.configuration
        guard known >= configuration.forecast.minimumPeriods else {
            throw DemandError.historyTooShort(
                country: configuration.country,
                periods: configuration.draws.cadence.count(known),
                minimum: configuration.forecast.minimumPeriods
            )
        }
        return try train(FamilyChoice(observations, fits), features, fits, history)
    }

    /// Fits the family that was chosen to the whole history.
    ///
    /// - Throws: the errors of the libraries, and `DemandError` for a curve that is none.
    static func train(
        _ choice: FamilyChoice,
        _ features: SalesFeatures,
        _ fits: FamilyFits,
        _ history: SalesHistory
    ) throws -> TrainedModel {
        let observations = features.series(of: history)
        let fit = try LogLinearFit(.of(choice.family, fits.configuration), past: observations)
        let model = try SalesModel(choice, fit, features, observations, fits, history)
        return TrainedModel(model: model, card: try ModelCard(model, fit, choice, history, fits.configuration))
    }

    /// Puts the country to errors of the libraries.
    static func explainingErrors<Answer>(
        of country: CountryName,
        _ body: () throws -> Answer
    ) throws -> Answer {
        do {
            return try body()
        } catch let error as RegressionError {
            throw DemandError.regression(country: country, error)
        } catch let error as PoissonRegressionError {
            throw DemandError.poisson(country: country, error)
        } catch let error as XGBoostError {
            throw DemandError.trees(country: country, error)
        } catch let error as RecipeError {
            throw DemandError.recipe(country: country, error)
        }
    }

    private init(
        _ choice: FamilyChoice,
        _ fit: LogLinearFit,
        _ features: SalesFeatures,
        _ observations: [Observation],
        _ fits: FamilyFits,
        _ history: SalesHistory
    ) throws {
        let seed = fits.configuration.forecast.seed
        self.init(
            country: fits.configuration.country,
            family: choice.family,
            members: choice.members,
            features: features,
            core: fit.model,
            residualTrees: choice.members.contains(.coreWithTrees) ? try .residual(fit, seed: seed) : nil,
            plainTrees: choice.members.contains(.trees) ? try .plain(fit, seed: seed) : nil,
            residuals: try Self.calibration(choice.members, observations, fit, fits),
            slopeError: fit.farSlopeError,
            jackpotSupport: try history.jackpotSupport.map {
                ClosedRangeOfMoney(try Money(units: $0.lowerBound), try Money(units: $0.upperBound))
            },
            lastPeriod: history.periods.last?.period ?? history.planned.period
        )
    }

    /// Out-of-sample errors of the last periods; those of the fit where there are none.
    private static func calibration(
        _ members: [ModelFamily],
        _ observations: [Observation],
        _ fit: LogLinearFit,
        _ fits: FamilyFits
    ) throws -> ConformalResiduals {
        let rolling = RollingOrigin(
            count: observations.count,
            last: RollingForecasts.memory,
            minimum: fits.configuration.forecast.minimumPeriods,
            publicationLag: fits.configuration.source.publicationLag
        )
        let forecasts = try RollingForecasts(members, observations, at: rolling, fits)
        guard !forecasts.steps.isEmpty else {
            return ConformalResiduals(residuals: fit.regression.residuals, rows: fit.weeks.count)
        }
        return forecasts.current
    }
}

extension SalesModel.StoredTrees {
    fileprivate static func residual(_ fit: LogLinearFit, seed: UInt64) throws -> SalesModel.StoredTrees? {
        guard case .boosted(_, let trees, let design) = try SalesForecaster.boosted(fit, seed: seed) else { return nil }
        return SalesModel.StoredTrees(design, json: try trees.json())
    }

    fileprivate static func plain(_ fit: LogLinearFit, seed: UInt64) throws -> SalesModel.StoredTrees? {
        guard case .trees(let trees, let design) = try SalesForecaster.trees(fit, seed: seed) else { return nil }
        return SalesModel.StoredTrees(design, json: try trees.json())
    }
}
