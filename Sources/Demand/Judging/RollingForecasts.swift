internal import Learning
internal import Lottery

/// One-step forecasts of a family along a history, refitted as in production.
struct RollingForecasts {
    /// One forecast and what came of it.
    struct Step {
        /// Position in the history.
        let position: Int
        /// log(1 + tickets) forecast, median.
        let forecast: Double
        /// log(1 + tickets) sold.
        let actual: Double
    }

    /// The errors that intervals are made of, at most, the latest before the judged ones.
    static let memory = 104

    /// Periods with sales, oldest first.
    let steps: [Step]
    /// For each step the errors known before it, as an interval.
    let issued: [ConformalResiduals]
    /// All errors, for the period after the last.
    let current: ConformalResiduals

    /// Forecasts each origin that has sales.
    ///
    /// - Parameters:
    ///   - members: the family, or those that are averaged.
    ///   - observations: the whole history.
    ///   - rolling: the origins.
    ///   - fits: fits shared with other families.
    /// - Throws: `RegressionError`, `PoissonRegressionError` or `XGBoostError` where a fit fails.
    init(
        _ members: [ModelFamily],
        _ observations: [Observation],
        at rolling: RollingOrigin,
        _ fits: FamilyFits
    ) throws {
        let past: @Sendable (Int) -> Past<Observation> = { rolling.past(of: observations, before: $0) }
        let first = rolling.origins.lowerBound
        let judged = rolling.origins.filter { observations[$0].logTickets != nil }
        fits.prepare(members, at: judged, from: first, past: past)
        self.steps = try judged.map { origin in
            let forecaster = try fits.forecaster(of: members, at: origin, from: first, past: past)
            let draw = observations[origin].features
            let ahead = rolling.publicationLag + 1
            let answer = try forecaster.logTickets(of: [draw], after: past(origin), ahead: ahead)
            return Step(position: origin, forecast: answer[0], actual: observations[origin].logTickets ?? 0)
        }
        let begun = try judged.first.map { _ in try fits.fit(of: .core, at: first, past: past) }
        let calibration = AdaptiveCalibration(
            of: steps.map { DatedError(period: $0.position, value: $0.actual - $0.forecast) },
            publicationLag: rolling.publicationLag,
            inSample: begun?.regression.residuals ?? [],
            rows: begun?.weeks.count ?? 0
        )
        self.issued = calibration.issued
        self.current = calibration.current
    }

    /// The steps from a position on, each with the interval it was issued with.
    func steps(from position: Int) -> [(step: Step, interval: ConformalResiduals)] {
        zip(steps, issued).filter { $0.0.position >= position }.map { ($0.0, $0.1) }
    }
}
