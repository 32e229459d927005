/// A search for the settings with the lowest loss, the same with any number of workers.
public struct Search: Sendable {
    /// The loss of a point with a resource: lower is better, finite, and the same whenever it is asked for.
    public typealias Objective = @Sendable (_ point: SearchPoint, _ resource: Int) throws -> Double

    /// What is varied.
    public let space: SearchSpace
    /// In which order.
    public let strategy: SearchStrategy
    /// Of the random points.
    public let seed: UInt64

    /// Describes a search.
    ///
    /// - Throws: `SearchError` for a strategy that has no trials in this space.
    public init(_ space: SearchSpace, _ strategy: SearchStrategy, seed: UInt64) throws(SearchError) {
        self.space = space
        self.strategy = strategy
        self.seed = seed
        _ = try strategy.rung(after: [], in: space, seed: seed)
    }

    /// Runs the trials in their order, those that finished earlier taken from the store.
    ///
    /// The trials that ran are the first ones in the order, whatever ended the search, and the record is the same to
    /// the byte with any number of workers.
    ///
    /// - Parameters:
    ///   - budget: when to stop.
    ///   - workers: trials that run side by side, 1 or more.
    ///   - store: where each trial is kept as soon as it finishes.
    ///   - objective: the loss; a trial that throws or has no finite loss is recorded as failed.
    /// - Returns: the trials that ran, or had run before.
    /// - Throws: what the store throws, and `CancellationError`.
    public func run(
        within budget: SearchBudget,
        workers: Int,
        store: some TrialStore,
        objective: @escaping Objective
    ) async throws -> SearchRecord {
        precondition(workers >= 1, "\(workers) workers do no work")
        let crew = TrialCrew(workers: workers, store: store, objective: objective)
        var rungs: [[FinishedTrial]] = []
        var before = 0
        while let rung = try strategy.rung(after: rungs, in: space, seed: seed) {
            let finished = try await crew.run(rung, after: before, within: budget)
            rungs.append(finished)
            before += finished.count
            if finished.count < rung.count { break }
        }
        return SearchRecord(trials: rungs.flatMap(\.self))
    }
}
