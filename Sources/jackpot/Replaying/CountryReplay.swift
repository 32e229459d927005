import Demand
import Lottery
import ModelRegistry
import Replay

/// The last weeks of a country, decided again.
struct CountryReplay {
    let configuration: CountryConfiguration
    let history: SalesHistory
    /// Nil where nothing was ever registered.
    let registry: ModelRegistry?

    /// Decides the draws of the last weeks, as far as the history has room for them.
    ///
    /// - Parameter weeks: within `ReplayError.weekLimits`.
    /// - Returns: the report.
    /// - Throws: `ReplayError`, `DemandError`, `RegistryError`, `ArtifactError`.
    func report(weeks: Int) throws -> ReplayReport {
        let positions = try positions(ofLast: weeks)
        let hindsight = try SalesHindsight(of: history, configuration: configuration)
        let periods = positions.map { history.periods[$0].period }
        let champions = try registry.map { try RegisteredChampions(of: configuration, for: periods, in: $0) }
        let models = try ModelsOfThen(configuration, champion: (champions ?? .none).champion)
        let replay = Replay(of: history, configuration: configuration)
        let draws = try positions.compactMap { try replay.review(at: $0, by: models, hindsight: hindsight) }
        return try ReplayReport(draws, weeks: weeks, leftOut: positions.count - draws.count, configuration)
    }

    private func positions(ofLast weeks: Int) throws(ReplayError) -> Range<Int> {
        let (minimum, lag) = (configuration.forecast.minimumPeriods, configuration.source.publicationLag)
        let first = history.firstDecidable(minimum: minimum, publicationLag: lag)
        let positions = history.positions(ofLast: weeks).clamped(to: first..<history.periods.count)
        let count = configuration.draws.cadence.count
        guard !positions.isEmpty else {
            throw .historyTooShort(
                country: configuration.country,
                periods: count(history.periods.count),
                needed: count(minimum)
            )
        }
        guard positions.contains(where: { history.periods[$0].isOnRecord }) else {
            throw .noJackpots(
                country: configuration.country,
                file: configuration.source.file,
                periods: "the last \(count(positions.count))"
            )
        }
        return positions
    }
}

extension PeriodSales {
    /// Whether both what was played and what it sold are known.
    fileprivate var isOnRecord: Bool { (jackpot ?? 0) > 0 && (tickets ?? 0) > 0 }
}
