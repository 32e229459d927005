import Artifacts
import Foundation
import Lottery
import Pipelines
import StepKit

/// Decides the cash pool between the countries' own decisions and their announcements.
///
/// One run of the pool asks the step program; the others take its answer over, so that all announce from one decision.
/// A country that has announced its jackpot keeps it, whatever is decided around it.
struct PoolStage: Sendable {
    let opening: RunOpening
    let pool: CashPool
    /// The draw of the countries that were not asked for.
    let draw: DrawChoice

    /// The same stages, with the pool's answer in the runs that waited for it, or with the reason why there is none.
    func decided(_ stages: [CountryStage]) async -> [CountryStage] {
        guard stages.contains(where: { $0.waiting != nil }) else { return stages }
        let told = toldRuns(besides: stages)
        let found = PoolRuns(pool, told + stages.compactMap(\.run), steps: opening.poolSteps)
        let renewed = stages.map { self.renewed($0, found) }
        let runs = PoolRuns(pool, told + renewed.compactMap(\.run), steps: opening.poolSteps)
        var answer = renewed.compactMap(\.waiting?.run).first(where: runs.hasAnswer)
        var answered: [CountryStage] = []
        for stage in renewed {
            let next = await self.decided(stage, by: answer, beside: runs)
            if answer == nil, let run = next.waiting?.run, runs.hasAnswer(run) { answer = run }
            answered.append(next)
        }
        return answered
    }

    /// A run that waits, with the pool's answer: another run's where there is one already.
    private func decided(_ stage: CountryStage, by answer: PastRun?, beside runs: PoolRuns) async -> CountryStage {
        guard case .waiting(var waiting) = stage else { return stage }
        do {
            if let answer, waiting.isReady { try takeOver(answer, into: waiting.run) }
            waiting.results = try await waiting.country.decidePool(waiting, beside: runs.others(than: waiting.run))
            return .waiting(waiting)
        } catch {
            return .over(waiting.country.notOpened(error, waiting.run))
        }
    }

    private func takeOver(_ answer: PastRun, into run: PastRun) throws {
        for step in opening.poolSteps where try run.folder.receipt(of: step.name) == nil {
            try run.folder.adopt(step: step.name, from: answer.folder)
        }
    }

    /// A new run in the place of one that holds an answer to what no longer holds: nothing changes once its step is done.
    private func renewed(_ stage: CountryStage, _ runs: PoolRuns) -> CountryStage {
        guard case .waiting(var waiting) = stage, waiting.isReady, runs.hasAnswer(waiting.run),
            !runs.isCurrent(waiting.run)
        else { return stage }
        let later = opening.pipeline.stepsAfterPool
        let steps = opening.pipeline.programSteps.filter { !later.contains($0) }.map(\.name)
        do {
            waiting.run = try waiting.country.open(waiting.pinned, takingOver: .init(parent: waiting.run, steps: steps))
            return .waiting(waiting)
        } catch {
            return .over(waiting.country.notOpened(error, waiting.run))
        }
    }

    /// The runs in which countries that nobody asked for now have announced the jackpots of their coming draws.
    private func toldRuns(besides stages: [CountryStage]) -> [PastRun] {
        let asked = stages.map(\.country)
        return pool.countries.filter { !asked.contains($0.text) }.compactMap(toldRun)
    }

    private func toldRun(of country: CountryName) -> PastRun? {
        // A country whose config or data cannot be used has no run: the step tells that it is missing.
        guard let file = try? CountryFile.named([country.text], in: opening.workspace).first,
            let pinned = try? PinnedCountry(file, in: opening.workspace, draw: draw, now: opening.world.now())
        else { return nil }
        let runs = PastRun.all(of: country, draw: pinned.day.draw, under: opening.workspace.runs)
        return runs.first { $0.told != nil }
    }
}
