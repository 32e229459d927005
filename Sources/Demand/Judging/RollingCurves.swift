internal import Foundation
internal import Learning
internal import Lottery

/// A model's curves along a history, each as it was issued before its draw.
struct RollingCurves {
    private let field: JudgingField
    /// The forecasts at the jackpots that were played.
    let forecasts: JudgedForecasts
    private let members: [ModelFamily]
    private let rolling: RollingOrigin

    /// The curves behind the forecasts of a field.
    init(_ forecasts: JudgedForecasts, of members: [ModelFamily], _ field: JudgingField) {
        self.field = field
        self.forecasts = forecasts
        self.members = members
        // The walk of the forecasts themselves, so that their fits are found and none is made twice.
        self.rolling = field.rolling(periodsBefore: RollingForecasts.memory)
    }

    /// The core that was in use before a step.
    func core(_ step: Int) throws -> LogLinearFit {
        let first = rolling.origins.lowerBound
        let refit = SalesRecipe.core(field.configuration).refit
        let origin = first + (forecasts.steps[step].position - first) / refit * refit
        return try field.fits.fit(of: .core, at: origin, past: past)
    }

    /// The curve that was issued before a step.
    ///
    /// - Parameters:
    ///   - step: of the forecasts.
    ///   - draws: the draw of that step with each jackpot of the ladder.
    ///   - support: smallest and largest jackpot announced before it.
    /// - Returns: one rung for each jackpot.
    /// - Throws: `InvalidValue`, or the errors of the libraries.
    func curve(_ step: Int, _ draws: [DrawFeatures], support: ClosedRange<Double>?) throws -> SalesCurve {
        let origin = forecasts.steps[step].position
        let forecaster = try field.fits.forecaster(
            of: members,
            at: origin,
            from: rolling.origins.lowerBound,
            past: past
        )
        let shape = CurveShape(
            residuals: forecasts.calibrations[step],
            slopeError: try core(step).farSlopeError,
            support: support
        )
        return try shape.curve(
            field.configuration.ladder.rungs,
            medians: try forecaster.logTickets(of: draws, after: past(origin), ahead: rolling.publicationLag + 1),
            scenarios: max(field.configuration.forecast.scenarios, 1)
        )
    }

    /// The model fitted to the whole history.
    func wholeHistory() throws -> SalesForecaster { try wholeHistory(of: members) }

    /// The core fitted to the whole history.
    func wholeCore() throws -> SalesForecaster { try wholeHistory(of: [.core]) }

    /// Natural logarithm of the largest jackpot ever announced.
    var largestLogJackpot: Double { field.observations.compactMap(\.features.logJackpot).max() ?? 0 }

    private func wholeHistory(of members: [ModelFamily]) throws -> SalesForecaster {
        let end = field.observations.count
        let whole = RollingOrigin(count: end, last: 0, minimum: 0)
        return try field.fits.forecaster(of: members, at: end, from: end) {
            whole.past(of: field.observations, before: $0)
        }
    }

    private func past(_ origin: Int) -> Past<Observation> { rolling.past(of: field.observations, before: origin) }
}
