/// Runs countries side by side, at most so many at once; what happens to one does not touch another, but for those that
/// share a cash pool.
struct AllCountries {
    let runs: [CountryRun]
    /// Decides the cash pool; nil where there is none.
    let pool: PoolStage?
    let limit: Int

    /// One outcome per country, in the order of the runs.
    func outcomes() async -> [CountryOutcome] {
        let started = await sideBySide(runs) { await $0.start() }
        let decided = await pool?.decided(started) ?? started
        return await sideBySide(decided) { stage in
            switch stage {
            case .over(let outcome): outcome
            case .waiting(let waiting): await waiting.country.finish(waiting)
            }
        }
    }

    private func sideBySide<Work: Sendable, Answer: Sendable>(
        _ pieces: [Work],
        _ answer: @escaping @Sendable (Work) async -> Answer
    ) async -> [Answer] {
        await withTaskGroup(of: (Int, Answer).self) { group in
            var waiting = pieces.enumerated().makeIterator()
            func startNext() {
                guard let (position, work) = waiting.next() else { return }
                group.addTask { (position, await answer(work)) }
            }
            for _ in 0..<max(1, limit) { startNext() }
            var answers: [(Int, Answer)] = []
            while let next = await group.next() {
                answers.append(next)
                startNext()
            }
            return answers.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
