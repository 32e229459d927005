/// Runs countries side by side, at most so many at once; what happens to one does not touch another.
struct AllCountries {
    let runs: [CountryRun]
    let limit: Int

    /// One outcome per country, in the order of the runs.
    func outcomes() async -> [CountryOutcome] {
        await withTaskGroup(of: (Int, CountryOutcome).self) { group in
            var waiting = runs.enumerated().makeIterator()
            func startNext() {
                guard let (position, run) = waiting.next() else { return }
                group.addTask { (position, await run.outcome()) }
            }
            for _ in 0..<max(1, limit) { startNext() }
            var outcomes: [(Int, CountryOutcome)] = []
            while let outcome = await group.next() {
                outcomes.append(outcome)
                startNext()
            }
            return outcomes.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
