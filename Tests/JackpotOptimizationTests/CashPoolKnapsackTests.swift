import Testing

@testable import JackpotOptimization

struct CashPoolKnapsackTests {
    @Test(.enabled(if: ReferenceVectors.isPresent, Comment(rawValue: ReferenceVectors.absence)))
    func `all 4 knapsacks agree with the reference`() throws {
        let cases = try ReferenceVectors.knapsacks()
        #expect(cases.count == 4)
        for item in cases {
            let countries = zip(item.input.cost, item.input.value).map { costs, values in
                zip(costs, values).map { CashPoolKnapsack.Option(cost: $0, value: $1) }
            }
            let best = CashPoolKnapsack.best(countries, budget: item.input.budget)
            #expect(best?.indices == item.expected.choice, "\(item.id)")
            #expect(best?.value == item.expected.value, "\(item.id)")
        }
    }

    @Test func `1,000 random pools agree with the enumeration of every product`() {
        for seed in 1...1_000 {
            var random = TestRandom(seed: seed)
            let countries = (0..<random.whole(1...4)).map { _ in
                (0..<random.whole(1...5)).map { _ in
                    CashPoolKnapsack.Option(
                        cost: Double(random.whole(1...8)),
                        value: Double(random.whole(0...12))
                    )
                }
            }
            let budget = Double(random.whole(1...24))
            #expect(CashPoolKnapsack.best(countries, budget: budget) == Self.enumerated(countries, budget), "\(seed)")
        }
    }

    @Test func `amounts of any size agree with enumeration, and the bound is never below`() throws {
        var largest = 0.0
        for seed in 1...300 {
            var random = TestRandom(seed: seed + 40_000)
            let countries = (0..<random.whole(1...5)).map { _ in
                (0..<random.whole(1...6)).map { _ in
                    CashPoolKnapsack.Option(cost: random.number(-2...9), value: random.number(-3...12))
                }
            }
            let budget = random.number(0...30)
            let expected = Self.enumerated(countries, budget)
            let solution = CashPoolKnapsack.solution(countries, budget: budget)
            #expect(solution?.choice == expected, "\(seed)")
            guard let solution else { continue }
            #expect(solution.bound >= solution.choice.value - 1e-9)
            #expect(solution.cashPrice >= 0)
            let step = countries.map { options in (options.map(\.value).max() ?? 0) - (options.map(\.value).min() ?? 0)
            }
            #expect(solution.bound - solution.choice.value <= (step.max() ?? 0) + 1e-9)
            largest = max(largest, solution.dualityGap)
        }
        #expect(largest > 0)
    }

    @Test func `without a limit the bound is the value, and cash is worth nothing`() {
        let countries = (1...3).map { country in
            (1...4).map { CashPoolKnapsack.Option(cost: Double($0), value: Double($0 * country)) }
        }
        let solution = CashPoolKnapsack.solution(countries, budget: 12)
        #expect(solution == .init(choice: .init(indices: [3, 3, 3], cost: 12, value: 24), bound: 24, cashPrice: 0))
        #expect(solution?.dualityGap == 0)
    }

    private static func enumerated(
        _ countries: [[CashPoolKnapsack.Option]],
        _ budget: Double
    ) -> CashPoolKnapsack.Choice? {
        var all = [CashPoolKnapsack.Choice(indices: [], cost: 0, value: 0)]
        for options in countries {
            all = all.flatMap { choice in
                options.indices.map {
                    .init(
                        indices: choice.indices + [$0],
                        cost: choice.cost + options[$0].cost,
                        value: choice.value + options[$0].value
                    )
                }
            }
        }
        let affordable = all.filter { $0.cost <= budget }
        guard let value = affordable.map(\.value).max() else { return nil }
        let best = affordable.filter { $0.value == value }
        let cost = best.map(\.cost).min()
        return best.filter { $0.cost == cost }.min { $0.indices.lexicographicallyPrecedes($1.indices) }
    }
}
