/// Workers that take one trial after another from a rung.
struct TrialCrew<Store: TrialStore> {
    let workers: Int
    let store: Store
    let objective: Search.Objective

    /// A finished trial and its place in its rung.
    private typealias Report = (position: Int, trial: FinishedTrial)

    /// Runs the trials of a rung in their order until the budget is spent.
    ///
    /// A trial that has started also finishes, so that the answer is the rung's beginning without a gap.
    ///
    /// - Parameters:
    ///   - rung: the trials.
    ///   - before: trials of the rungs before.
    ///   - budget: when to stop.
    /// - Returns: the first trials of the rung, in order.
    /// - Throws: what the store throws, and `CancellationError`.
    func run(_ rung: Rung, after before: Int, within budget: SearchBudget) async throws -> [FinishedTrial] {
        try await withThrowingTaskGroup(of: Report.self) { group in
            var finished: [Int: FinishedTrial] = [:]
            var running = 0
            for position in 0..<min(rung.count, max(0, budget.trials - before)) {
                let trial = rung.trial(position)
                if let outcome = try store.outcome(of: trial) {
                    finished[position] = FinishedTrial(trial: trial, outcome: outcome)
                    continue
                }
                if running == workers, let report = try await group.next() {
                    finished[report.position] = report.trial
                    running -= 1
                }
                guard budget.hasTime() else { break }
                group.addTask { @concurrent in (position, try finish(trial)) }
                running += 1
            }
            for try await report in group { finished[report.position] = report.trial }
            return finished.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    /// Runs one trial and keeps what came of it.
    private func finish(_ trial: Trial) throws -> FinishedTrial {
        try Task.checkCancellation()
        let finished = FinishedTrial(trial: trial, outcome: try TrialOutcome(of: trial, objective))
        try store.store(finished)
        return finished
    }
}
