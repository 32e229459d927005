internal import Learning
internal import Lottery

/// The periods that an explanation speaks of, each as it is forecast.
struct ExplainedPeriods {
    /// The planned draw at the jackpot that the last period was forecast with.
    let planned: Circumstances
    /// The earlier periods from the first on that had sales before it.
    let earlier: [Circumstances]
    /// What was sold in the last of them.
    let last: PeriodSales?
    /// Draws of the last year: what an average draw is.
    let usual: [DrawFeatures]

    init(_ history: SalesHistory, _ features: SalesFeatures, _ configuration: CountryConfiguration) {
        let observations = features.series(of: history)
        let count = observations.count
        let published = RollingOrigin(count: count, last: 0, minimum: 0)
        let rolling = RollingOrigin(
            count: count,
            last: count,
            minimum: 0,
            publicationLag: configuration.source.publicationLag
        )
        let known = rolling.origins.filter { !observations[$0].features[.usualSales].isNaN }
        self.earlier = known.map {
            Circumstances(draw: observations[$0].features, past: rolling.past(of: observations, before: $0))
        }
        self.last = known.last.map { history.periods[$0] }
        let coming = Circumstances(
            draw: features.coming(after: history),
            past: published.past(of: observations, before: count)
        )
        self.planned = earlier.last?.draw.logJackpot.map { coming.announcing(logJackpot: $0) } ?? coming
        let year = earlier.suffix(Int(configuration.draws.periodsPerYear)).map(\.draw)
        self.usual = year.isEmpty ? [planned.draw] : year
    }
}
