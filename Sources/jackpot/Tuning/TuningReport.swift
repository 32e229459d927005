import Learning
import Lottery

/// What tuning found, and what a person may do with it; also the command's JSON.
struct TuningReport: Encodable {
    /// A trial, or the settings in force.
    struct Line: Encodable {
        /// The trial's number; nil for the settings in force.
        let trial: Int?
        /// Origins that its loss was measured on.
        let origins: Int
        /// Values by key of the config.
        let settings: [String: String]
        /// WAPE, a fraction; nil where it failed.
        let loss: Double?
        /// Why it failed; nil where it did not.
        let failure: String?
    }

    let country: CountryName
    let strategy: SearchStrategy
    let seed: UInt64
    /// Periods of the evaluation, which no trial has seen.
    let heldBack: Int
    /// Best first.
    let trials: [Line]
    let best: Line
    /// Measured on the origins of the best trial.
    let inForce: Line
    /// The lines of the config that put the best trial in force.
    let configuration: String
    /// The keys of the settings, in the order of their columns.
    let keys: [String]

    private enum CodingKeys: CodingKey {
        case country, strategy, seed, heldBack, trials, best, inForce, configuration
    }
}

extension TuningReport {
    /// Measures the settings in force beside what the search found.
    ///
    /// - Throws: `TuningError` where no trial has a loss; `DemandError`.
    init(
        _ record: SearchRecord,
        _ search: Search,
        _ objective: CoreObjective,
        _ space: ForecastSpace,
        _ configuration: CountryConfiguration
    ) throws {
        guard let winner = record.best else { throw Self.noWinner(record, of: configuration.country) }
        let forecast = configuration.forecast
        let origins = winner.trial.resource
        country = configuration.country
        strategy = search.strategy
        seed = search.seed
        heldBack = forecast.origins
        trials = record.ranked.map { Line($0, space, forecast) }
        best = Line(winner, space, forecast)
        inForce = Line(
            trial: nil,
            origins: origins,
            settings: space.byKey(forecast),
            loss: try objective.loss(of: forecast, origins: origins),
            failure: nil
        )
        self.configuration = space.lines(space.settings(at: winner.trial.point, otherwise: forecast))
        keys = space.settings.map(\.key)
    }

    private static func noWinner(_ record: SearchRecord, of country: CountryName) -> TuningError {
        guard case .failed(let reason) = record.trials.first?.outcome else { return .nothingTried(country: country) }
        return .everyTrialFailed(country: country, trials: record.trials.count, reason: reason)
    }
}

extension TuningReport.Line {
    fileprivate init(_ finished: FinishedTrial, _ space: ForecastSpace, _ forecast: ForecastSettings) {
        trial = finished.trial.number
        origins = finished.trial.resource
        settings = space.byKey(space.settings(at: finished.trial.point, otherwise: forecast))
        loss = finished.loss
        if case .failed(let reason) = finished.outcome { failure = reason } else { failure = nil }
    }
}

extension ForecastSpace {
    fileprivate func byKey(_ forecast: ForecastSettings) -> [String: String] {
        Dictionary(uniqueKeysWithValues: zip(settings.map(\.key), words(forecast)))
    }
}
