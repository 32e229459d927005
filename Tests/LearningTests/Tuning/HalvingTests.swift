import Learning
import Testing

struct HalvingTests {
    @Test func `a halving that halves nothing is refused`() {
        #expect(throws: SearchError.noCandidates(0)) { try SuccessiveHalving(candidates: 0, eta: 2, from: 1, to: 2) }
        #expect(throws: SearchError.noHalving(keepsOneIn: 1)) {
            try SuccessiveHalving(candidates: 4, eta: 1, from: 1, to: 2)
        }
        #expect(throws: SearchError.impossibleResource(0)) {
            try SuccessiveHalving(candidates: 4, eta: 2, from: 0, to: 2)
        }
        #expect(throws: SearchError.impossibleResource(3)) {
            try SuccessiveHalving(candidates: 4, eta: 2, from: 3, to: 2)
        }
    }

    @Test func `the resource grows by eta and ends at the maximum`() throws {
        #expect(try SuccessiveHalving(candidates: 27, eta: 3, from: 4, to: 36).resources == [4, 12, 36])
        #expect(try SuccessiveHalving(candidates: 27, eta: 3, from: 13, to: 100).resources == [13, 39, 100])
        #expect(try SuccessiveHalving(candidates: 27, eta: 3, from: 5, to: 5).resources == [5])
        #expect(try SuccessiveHalving(candidates: 27, eta: 3, from: 4, to: 36).trials == 27 + 9 + 3)
        #expect(try SuccessiveHalving(candidates: 2, eta: 4, from: 1, to: 64).trials == 2 + 1 + 1 + 1)
    }

    @Test(arguments: [UInt64](0..<12), [2, 3, 4])
    func `halving promotes what a simulation by hand promotes`(seed: UInt64, eta: Int) async throws {
        let space = try SearchSample.space()
        let halving = try SuccessiveHalving(candidates: 30, eta: eta, from: 2, to: 20)
        let record = try await Search(space, .halving(halving), seed: seed).run(
            within: .trials(1_000),
            workers: 2,
            store: ForgetfulTrialStore(),
            objective: SearchSample.brokenBowl
        )
        #expect(record.trials.map(Evaluation.init) == Self.byHand(space, seed: seed, eta: eta))
    }

    @Test func `equal losses are promoted by number`() async throws {
        let halving = try SuccessiveHalving(candidates: 12, eta: 3, from: 1, to: 9)
        let record = try await Search(try SearchSample.space(), .halving(halving), seed: 1).run(
            within: .trials(1_000),
            workers: 2,
            store: ForgetfulTrialStore(),
            objective: { _, _ in 1 }
        )
        #expect(record.trials.map(\.trial.number) == Array(0..<12) + [0, 1, 2, 3] + [0])
        #expect(record.best?.trial.number == 0)
    }

    @Test func `a halving in which everything fails ends after its first rung without a winner`() async throws {
        let halving = try SuccessiveHalving(candidates: 5, eta: 2, from: 1, to: 9)
        let record = try await Search(try SearchSample.space(), .halving(halving), seed: 1).run(
            within: .trials(1_000),
            workers: 2,
            store: ForgetfulTrialStore(),
            objective: { _, _ in .nan }
        )
        #expect(record.trials.map(\.outcome) == Array(repeating: .failed("the loss is nan"), count: 5))
        #expect(record.best == nil)
    }

    /// One line of a record.
    private struct Evaluation: Equatable {
        let number: Int
        let resource: Int
        let loss: Double?

        init(number: Int, resource: Int, loss: Double?) {
            (self.number, self.resource, self.loss) = (number, resource, loss)
        }

        init(_ finished: FinishedTrial) {
            self.init(number: finished.trial.number, resource: finished.trial.resource, loss: finished.loss)
        }
    }

    /// Halving in the plainest way: all losses of a rung, the smallest searched one by one.
    private static func byHand(_ space: SearchSpace, seed: UInt64, eta: Int) -> [Evaluation] {
        var alive = Array(0..<30)
        var (resource, size) = (2, 30)
        var lines: [Evaluation] = []
        while !alive.isEmpty {
            var losses: [Int: Double] = [:]
            for number in alive {
                let point = space.randomPoint(number, seed: seed)
                let isBroken = [3, 7].contains(point.integer("depth"))
                if !isBroken { losses[number] = SearchSample.bowl(point, resource) }
                lines.append(Evaluation(number: number, resource: resource, loss: losses[number]))
            }
            if resource == 20 { break }
            size = max(1, size / eta)
            alive = []
            while alive.count < size, !losses.isEmpty {
                var winner = -1
                for number in 0..<30 {
                    guard let loss = losses[number] else { continue }
                    if winner < 0 || loss < losses[winner, default: .infinity] { winner = number }
                }
                alive.append(winner)
                losses[winner] = nil
            }
            resource = min(20, resource * eta)
        }
        return lines
    }
}
