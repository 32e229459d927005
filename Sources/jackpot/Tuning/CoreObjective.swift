import Demand
import Learning
import Lottery

/// The loss of settings: the error of the demand core on a country's own past, before the periods of its evaluation.
struct CoreObjective: Sendable {
    private let history: SalesHistory
    private let configuration: CountryConfiguration
    private let space: ForecastSpace
    /// Origins that the history has room for, at most those wanted.
    let origins: Int

    /// Origins of a full trial: two years of weeks.
    private static let wanted = 104
    /// The fewest origins that tell settings apart.
    private static let fewest = 13

    /// Makes room for the origins.
    ///
    /// - Throws: `TuningError.historyTooShort`.
    init(_ history: SalesHistory, _ configuration: CountryConfiguration, space: ForecastSpace) throws(TuningError) {
        let settings = configuration.forecast
        let learning = settings.minimumPeriods + configuration.source.publicationLag
        let room = history.periods.count - settings.origins - learning
        guard room >= Self.fewest else {
            throw .historyTooShort(
                country: configuration.country,
                periods: history.periods.count,
                needed: settings.origins + learning + Self.fewest
            )
        }
        self.history = history
        self.configuration = configuration
        self.space = space
        origins = min(Self.wanted, room)
    }

    /// Origins of a first, cheap trial.
    var fewestOrigins: Int { min(Self.fewest, origins) }

    /// The loss of a point of the space.
    ///
    /// - Throws: `DemandError`.
    func loss(of point: SearchPoint, origins: Int) throws -> Double {
        try loss(of: space.settings(at: point, otherwise: configuration.forecast), origins: origins)
    }

    /// The loss of settings.
    ///
    /// - Throws: `DemandError`.
    func loss(of settings: ForecastSettings, origins: Int) throws -> Double {
        try SalesModel.rollingLoss(settings, history: history, configuration: configuration, origins: origins)
    }
}
