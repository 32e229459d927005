import Foundation
import Learning
import Lottery
import ModelRegistry

/// A search for one country's settings, its trials kept in the registry.
struct CountryTuning: Sendable {
    let source: TuningSource
    let registry: ModelRegistry
    let code: PinnedCode
    let now: @Sendable () -> Date

    /// Searches; trials of an earlier search with the same key are taken over.
    ///
    /// - Throws: `TuningError`, `StudyError`, `RegistryError`, `DemandError`.
    func report(_ request: TuningRequest) async throws -> TuningReport {
        let space = try ForecastSpace()
        let objective = try CoreObjective(source.history, source.configuration, space: space)
        let strategy = try request.strategy.strategy(trials: request.trials, in: space.space, objective)
        let search = try Search(space.space, strategy, seed: request.seed)
        let study = try registry.study(try key(of: search), at: now())
        let record = try await search.run(
            within: request.limit,
            workers: request.workers,
            store: try RegistryTrialStore(study, in: registry, now: now),
            objective: { point, origins in try objective.loss(of: point, origins: origins) }
        )
        return try TuningReport(record, search, objective, space, source.configuration)
    }

    private func key(of search: Search) throws -> StudyKey {
        StudyKey(
            country: source.configuration.country,
            seed: search.seed,
            space: try CompactJSON.text(search.space),
            strategy: try CompactJSON.text(search.strategy),
            data: try StudyInputs(source.pinned, code: code).text()
        )
    }
}
