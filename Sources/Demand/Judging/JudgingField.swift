internal import Learning
internal import Lottery

/// The periods on which models are compared, and what is needed to forecast them.
struct JudgingField {
    let observations: [Observation]
    /// Fits that the models share.
    let fits: FamilyFits
    /// The first period judged.
    let first: Int

    /// - Throws: `DemandError.nothingToJudge` where no origin has sales and enough history.
    init(_ history: SalesHistory, _ configuration: CountryConfiguration, _ features: SalesFeatures) throws(DemandError)
    {
        let observations = features.series(of: history)
        let rolling = RollingOrigin(
            count: observations.count,
            last: configuration.forecast.origins,
            minimum: configuration.forecast.minimumPeriods,
            publicationLag: configuration.source.publicationLag
        )
        guard let first = rolling.origins.first(where: { observations[$0].logTickets != nil }) else {
            throw .nothingToJudge(country: configuration.country)
        }
        self.observations = observations
        self.fits = FamilyFits(configuration)
        self.first = first
    }

    /// The country's settings.
    var configuration: CountryConfiguration { fits.configuration }

    /// Rolling forecasts of the judged periods.
    ///
    /// - Parameters:
    ///   - members: the family, refitted at each origin, or those that are averaged.
    ///   - periodsBefore: earlier periods to forecast as well, whose errors make the intervals of the judged ones.
    /// - Returns: the forecasts, oldest first.
    /// - Throws: `RegressionError`, `PoissonRegressionError` or `XGBoostError` where a fit fails.
    func forecasts(of members: [ModelFamily], periodsBefore: Int) throws -> RollingForecasts {
        try RollingForecasts(members, observations, at: rolling(periodsBefore: periodsBefore), fits)
    }

    /// The walk along the judged periods.
    ///
    /// - Parameter periodsBefore: earlier periods that belong to it.
    /// - Returns: its origins.
    func rolling(periodsBefore: Int) -> RollingOrigin {
        RollingOrigin(
            count: observations.count,
            last: observations.count - first + periodsBefore,
            minimum: configuration.forecast.minimumPeriods,
            publicationLag: configuration.source.publicationLag
        )
    }
}
