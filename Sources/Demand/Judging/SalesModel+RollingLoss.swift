internal import Learning
public import Lottery

extension SalesModel {
    /// The error that the demand core would have made with other settings, on periods that the evaluation does not
    /// judge: one step ahead each, refitted at each origin.
    ///
    /// The last `configuration.forecast.origins` periods are cut off before anything is computed. Which periods are
    /// judged depends on the config and `origins` alone, so that the losses of all settings are paired.
    ///
    /// - Parameters:
    ///   - settings: what is tried; only what the core's fit uses counts.
    ///   - history: the published periods.
    ///   - configuration: the country, with the settings in force.
    ///   - origins: periods that are forecast, the last ones before those held back; fewer where there are not so many.
    /// - Returns: the weighted absolute percentage error, a fraction.
    /// - Throws: `DemandError` when no period can be judged or a fit fails.
    public static func rollingLoss(
        _ settings: ForecastSettings,
        history: SalesHistory,
        configuration: CountryConfiguration,
        origins: Int
    ) throws -> Double {
        try explainingErrors(of: configuration.country) {
            var tried = configuration
            tried.forecast = settings
            let observations = try SalesFeatures(tried).series(of: history)
            let known = Array(observations.dropLast(configuration.forecast.origins))
            let rolling = RollingOrigin(
                count: known.count,
                last: origins,
                minimum: configuration.forecast.minimumPeriods,
                publicationLag: configuration.source.publicationLag
            )
            let errors = try RollingForecasts([.core], known, at: rolling, FamilyFits(tried)).errors
            guard let wape = errors.wape else { throw DemandError.nothingToJudge(country: configuration.country) }
            return wape
        }
    }
}
