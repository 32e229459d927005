import Lottery
import Pipelines
import StepKit

/// One call of the driver: what all its countries and draws have in common.
struct DriverRun: Sendable {
    let opening: RunOpening
    let request: RunRequest
    let secrets: String
    let progress: Progress
    let onBusy: BusyPolicy
    let groups: StepGroups
    /// Countries at once.
    let limit: Int

    /// Runs the draws of some countries.
    func outcomes(of files: [CountryFile], _ scope: DrawScope) async -> [CountryOutcome] {
        switch scope {
        case .one(let draw): await outcomes(of: files.map { DrawTarget(file: $0, draw: draw) })
        case .past(let range, let selection): await backfill(files, range, selection)
        }
    }

    private func outcomes(of targets: [DrawTarget]) async -> [CountryOutcome] {
        let others = DrawChoice.earliest(targets.map(\.draw)).ofOthers
        let pool = opening.pool.map { PoolStage(opening: opening, pool: $0.pool, draw: others) }
        return await AllCountries(runs: targets.map(countryRun), pool: pool, limit: limit).outcomes()
    }

    /// Runs draws of the past, each country's one after another; a country that cannot run hides no other.
    private func backfill(
        _ files: [CountryFile],
        _ range: DrawRange,
        _ selection: BackfillSelection
    ) async -> [CountryOutcome] {
        let countries = files.map { file in
            Result { try CountryDraws(file, in: range, selection, opening) }.mapError { ToldError($0) }
        }
        var outcomes = zip(files, countries).compactMap { file, draws -> CountryOutcome? in
            guard case .failure(let error) = draws else { return nil }
            return CountryOutcome(country: file.country, end: .notOpened(error), run: nil)
        }
        for round in BackfillRounds(countries.compactMap { try? $0.get() }).rounds where !Task.isCancelled {
            outcomes += await self.outcomes(of: round)
        }
        return outcomes
    }

    private func countryRun(_ target: DrawTarget) -> CountryRun {
        CountryRun(
            file: target.file,
            opening: opening,
            request: request,
            draw: target.draw,
            secrets: secrets,
            progress: progress,
            lock: CountryLock(of: target.file, in: opening.workspace, opening.world, onBusy: onBusy),
            groups: groups
        )
    }
}
