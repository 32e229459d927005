internal import Learning
internal import Lottery

/// The weeks on which models are compared, and what is needed to forecast them.
struct JudgingField {
    let observations: [Observation]
    let settings: ForecastSettings
    let publicationLag: Int
    /// The first week judged.
    let first: Int

    /// - Throws: `DemandError.nothingToJudge` where no origin has sales and enough history.
    init(_ history: SalesHistory, _ configuration: CountryConfiguration) throws(DemandError) {
        self.settings = configuration.forecast
        self.publicationLag = configuration.source.publicationLag
        let observations = Observation.series(of: history, fatigueHalfLife: settings.fatigueHalfLifeWeeks)
        self.observations = observations
        let rolling = RollingOrigin(
            count: observations.count,
            last: settings.origins,
            minimum: settings.minimumWeeks,
            publicationLag: publicationLag
        )
        guard let first = rolling.origins.first(where: { observations[$0].logTickets != nil }) else {
            throw .nothingToJudge(country: configuration.country)
        }
        self.first = first
    }

    /// Rolling forecasts of the judged weeks.
    ///
    /// - Parameters:
    ///   - family: the family, refitted at each origin.
    ///   - weeksBefore: earlier weeks to forecast as well, whose errors make the intervals of the judged ones.
    /// - Returns: the forecasts, oldest first.
    /// - Throws: `RegressionError` or `XGBoostError` where a fit fails.
    func forecasts(of family: ModelFamily, weeksBefore: Int) throws -> RollingForecasts {
        let rolling = RollingOrigin(
            count: observations.count,
            last: observations.count - first + weeksBefore,
            minimum: settings.minimumWeeks,
            publicationLag: publicationLag
        )
        return try RollingForecasts(family, observations, at: rolling, settings)
    }
}
