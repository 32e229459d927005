import Learning
import Synchronization
import Testing

struct SearchTests {
    @Test(arguments: try SearchSample.strategies())
    func `one worker and two leave the same record to the byte`(strategy: SearchStrategy) async throws {
        let search = try Search(try SearchSample.space(), strategy, seed: 5)
        var texts: Set<String> = []
        for workers in [1, 2, 5] {
            let record = try await search.run(
                within: .trials(60),
                workers: workers,
                store: ForgetfulTrialStore(),
                objective: SearchSample.brokenBowl
            )
            texts.insert(try SearchSample.text(record))
        }
        #expect(texts.count == 1)
    }

    @Test(arguments: try SearchSample.strategies(), [1, 2])
    func `a killed search goes on and ends as if it had never stopped`(
        strategy: SearchStrategy,
        workers: Int
    ) async throws {
        let search = try Search(try SearchSample.space(), strategy, seed: 9)
        let whole = try await search.run(
            within: .trials(40),
            workers: 1,
            store: ForgetfulTrialStore(),
            objective: SearchSample.brokenBowl
        )
        // Two workers leave gaps: what a kill keeps is any subset.
        for step in 1...5 {
            let kept = whole.trials.enumerated().filter { $0.offset * step % 7 < 3 }.map(\.element)
            let store = MemoryStore(kept)
            let resumed = try await search.run(
                within: .trials(40),
                workers: workers,
                store: store,
                objective: SearchSample.brokenBowl
            )
            #expect(resumed == whole)
            #expect(Set(store.stored) == Set(whole.trials).subtracting(kept))
            #expect(store.stored.count == whole.trials.count - kept.count)
        }
    }

    @Test(arguments: try SearchSample.strategies())
    func `a search stopped by its store keeps what had finished`(strategy: SearchStrategy) async throws {
        let search = try Search(try SearchSample.space(), strategy, seed: 2)
        let store = FullStore(room: 7)
        await #expect(throws: FullStore.Full.self) {
            try await search.run(within: .trials(30), workers: 2, store: store, objective: SearchSample.brokenBowl)
        }
        #expect(store.memory.stored.count == 7)
        let resumed = try await search.run(
            within: .trials(30),
            workers: 2,
            store: store.memory,
            objective: SearchSample.brokenBowl
        )
        let whole = try await search.run(
            within: .trials(30),
            workers: 1,
            store: ForgetfulTrialStore(),
            objective: SearchSample.brokenBowl
        )
        #expect(resumed == whole)
    }

    @Test(arguments: try SearchSample.strategies())
    func `a trial does not depend on the number of trials`(strategy: SearchStrategy) async throws {
        let search = try Search(try SearchSample.space(), strategy, seed: 4)
        let long = try await search.run(
            within: .trials(40),
            workers: 2,
            store: ForgetfulTrialStore(),
            objective: SearchSample.bowl
        )
        for count in 0...40 {
            let short = try await search.run(
                within: .trials(count),
                workers: 2,
                store: ForgetfulTrialStore(),
                objective: SearchSample.bowl
            )
            #expect(short.trials == Array(long.trials.prefix(count)))
        }
    }

    @Test(arguments: try SearchSample.strategies(), [1, 2])
    func `a budget of seconds leaves the beginning of the trials`(strategy: SearchStrategy, workers: Int) async throws {
        let search = try Search(try SearchSample.space(), strategy, seed: 6)
        let whole = try await search.run(
            within: .trials(40),
            workers: 1,
            store: ForgetfulTrialStore(),
            objective: SearchSample.bowl
        )
        let clock = HandClock()
        let record = try await search.run(
            within: .time(.seconds(10), on: clock),
            workers: workers,
            store: ForgetfulTrialStore(),
            objective: { point, resource in
                clock.push(.seconds(1))
                return SearchSample.bowl(point, resource)
            }
        )
        #expect((10...10 + workers - 1).contains(record.trials.count))
        #expect(record.trials == Array(whole.trials.prefix(record.trials.count)))
    }

    @Test func `seconds that are over still take what the store has, up to its first gap`() async throws {
        let search = try Search(try SearchSample.space(), .random(resource: 1), seed: 6)
        let whole = try await search.run(
            within: .trials(12),
            workers: 1,
            store: ForgetfulTrialStore(),
            objective: SearchSample.bowl
        )
        let store = MemoryStore(whole.trials.filter { $0.trial.number != 8 })
        let clock = HandClock()
        let budget = SearchBudget.time(.seconds(1), on: clock)
        clock.push(.seconds(2))
        let record = try await search.run(within: budget, workers: 2, store: store, objective: SearchSample.bowl)
        #expect(record.trials == Array(whole.trials.prefix(8)))
        #expect(store.stored.isEmpty)
    }

    @Test func `a grid finds the lowest point exactly`() async throws {
        let record = try await found(by: .grid(steps: 9, resource: 1_000_000), within: 3 * 9 * 9)
        #expect(record.trials.count == 3 * 9 * 9)
        #expect(record.best?.trial.point.description == "kind bowl, depth 5, rate 0.1")
    }

    @Test func `random search comes close to the lowest point`() async throws {
        let record = try await found(by: .random(resource: 1_000_000), within: 2_000)
        let point = try #require(record.best?.trial.point)
        #expect(point.text("kind") == "bowl")
        #expect(point.integer("depth") == 5)
        #expect(abs((point.real("rate") ?? 0) - 0.1) < 0.02)
    }

    @Test func `halving comes as close with a fraction of the resource`() async throws {
        let halving = try SuccessiveHalving(candidates: 2_000, eta: 4, from: 16, to: 1_024)
        let record = try await found(by: .halving(halving), within: 10_000)
        let point = try #require(record.best?.trial.point)
        #expect(point.text("kind") == "bowl")
        #expect(point.integer("depth") == 5)
        #expect(abs((point.real("rate") ?? 0) - 0.1) < 0.02)
        #expect(record.best?.trial.resource == 1_024)
        #expect(record.trials.map(\.trial.resource).reduce(0, +) < 2_000 * 1_024 / 10)
    }

    @Test func `a trial that throws or has no number is recorded as failed and never wins`() async throws {
        let search = try Search(try SearchSample.space(), .grid(steps: 9, resource: 1), seed: 0)
        let record = try await search.run(
            within: .trials(1_000),
            workers: 2,
            store: ForgetfulTrialStore(),
            objective: SearchSample.brokenBowl
        )
        let outcomes = Dictionary(grouping: record.trials) { $0.trial.point.integer("depth") ?? 0 }
        #expect(outcomes[3]?.allSatisfy { $0.outcome == .failed("atDepth(3)") } == true)
        #expect(outcomes[7]?.allSatisfy { $0.outcome == .failed("the loss is nan") } == true)
        #expect(outcomes[5]?.allSatisfy { $0.loss != nil } == true)
        #expect(record.ranked.count == record.trials.count)
        #expect(record.ranked.suffix(54).allSatisfy { $0.loss == nil })
        let losses = record.ranked.compactMap(\.loss)
        #expect(losses == losses.sorted())
    }

    @Test func `an infinite loss never wins, and an interrupted trial is no failure`() async throws {
        let search = try Search(try SearchSample.space(), .random(resource: 1), seed: 0)
        let record = try await search.run(
            within: .trials(5),
            workers: 1,
            store: ForgetfulTrialStore(),
            objective: { _, _ in -.infinity }
        )
        #expect(record.best == nil)
        let store = MemoryStore()
        await #expect(throws: CancellationError.self) {
            try await search.run(within: .trials(5), workers: 1, store: store) { _, _ in throw CancellationError() }
        }
        #expect(store.stored.isEmpty)
    }

    @Test func `no more trials run at once than there are workers`() async throws {
        let running = Mutex((now: 0, most: 0))
        let search = try Search(try SearchSample.space(), .random(resource: 1), seed: 0)
        _ = try await search.run(within: .trials(200), workers: 2, store: ForgetfulTrialStore()) { point, resource in
            running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
            defer { running.withLock { $0.now -= 1 } }
            return SearchSample.bowl(point, resource)
        }
        #expect(running.withLock(\.most) <= 2)
    }

    @Test func `a strategy without trials is refused`() throws {
        let space = try SearchSample.space()
        #expect(throws: SearchError.noSteps(0)) { try Search(space, .grid(steps: 0, resource: 1), seed: 0) }
        #expect(throws: SearchError.impossibleResource(0)) { try Search(space, .grid(steps: 1, resource: 0), seed: 0) }
        #expect(throws: SearchError.impossibleResource(0)) { try Search(space, .random(resource: 0), seed: 0) }
    }

    private func found(by strategy: SearchStrategy, within trials: Int) async throws -> SearchRecord {
        try await Search(try SearchSample.space(), strategy, seed: 11).run(
            within: .trials(trials),
            workers: 2,
            store: ForgetfulTrialStore(),
            objective: SearchSample.bowl
        )
    }
}

/// A store that has room for so many trials, and fails then.
private struct FullStore: TrialStore {
    struct Full: Error {}

    let memory = MemoryStore()
    private let room: Room

    private final class Room: Sendable {
        let left: Mutex<Int>
        init(_ count: Int) { left = Mutex(count) }
    }

    init(room: Int) { self.room = Room(room) }

    func outcome(of trial: Trial) -> TrialOutcome? { memory.outcome(of: trial) }

    func store(_ trial: FinishedTrial) throws {
        let fits = room.left.withLock { left in
            left -= 1
            return left >= 0
        }
        guard fits else { throw Full() }
        memory.store(trial)
    }
}
