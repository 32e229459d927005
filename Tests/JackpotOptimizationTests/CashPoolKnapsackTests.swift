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
