public import Lottery

extension SalesModel {
    /// Why the planned draw is forecast as it is.
    ///
    /// The core's terms are measured from the mean of its columns over the last year's draws, so that they are its
    /// exact Shapley values (Strumbelj and Kononenko 2014); levels, which are 0 on average, are a term of their own.
    /// Trees add their SHAP values (Lundberg et al. 2018), measured from the periods that they were grown on. Trees
    /// without a core start from the usual sales: a term too, measured from their mean over the last year. An average
    /// adds the mean of what its members add.
    ///
    /// - Parameters:
    ///   - jackpot: the jackpot to announce.
    ///   - history: the published periods, and the planned one.
    ///   - configuration: the country, with its ladder.
    /// - Returns: the forecast as a sum, what moved since the last period, and what matters in general.
    /// - Throws: `DemandError`.
    public func explanation(
        at jackpot: Money,
        history: SalesHistory,
        configuration: CountryConfiguration
    ) throws -> ForecastExplanation {
        try Self.explainingErrors(of: country) {
            let periods = ExplainedPeriods(history, features, configuration)
            let forecasts = try ExplainedForecasts(self, at: jackpot, periods)
            let hasJackpots = jackpotSupport != nil
            return ForecastExplanation(
                country: country,
                period: history.planned.period,
                members: members,
                forecast: try forecasts.announcedSum(hasJackpots ? jackpot : nil),
                atLastJackpot: hasJackpots ? try forecasts.sumAtLastJackpot() : nil,
                change: try forecasts.change(),
                importance: forecasts.importance,
                jackpotDependence: hasJackpots ? try forecasts.jackpotDependence(configuration.ladder) : nil
            )
        }
    }
}
