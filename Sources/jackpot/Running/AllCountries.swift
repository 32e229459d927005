import Lottery

/// Runs countries side by side, at most so many at once; what happens to one does not touch another, but for those that
/// share a cash pool.
struct AllCountries {
    let runs: [CountryRun]
    /// Decides the cash pool; nil where there is none.
    let pool: PoolStage?
    let limit: Int

    /// One outcome per country, in the order of the runs.
    func outcomes() async -> [CountryOutcome] {
        await takePoolsLocks()
        let started = await SideBySide(limit: limit).answers(runs) { await $0.start() }
        let decided = await pool?.decided(started) ?? started
        return await SideBySide(limit: limit).answers(decided) { stage in
            switch stage {
            case .over(let outcome): outcome
            case .waiting(let waiting): await waiting.country.finish(waiting)
            }
        }
    }

    /// Takes the locks of a pool's countries in one order, before any is run.
    ///
    /// Each keeps its lock until the pool is decided: two drivers that had them in two orders could wait for each other
    /// for ever.
    private func takePoolsLocks() async {
        let names = pool?.pool.countries.map(\.text) ?? []
        for run in runs.sorted(by: { $0.file.country < $1.file.country }) where names.contains(run.file.country) {
            // What keeps a lock from being taken is told when its country starts.
            try? await run.takeLock()
        }
    }
}
