/// One jackpot for each of several countries, such that all of them together could be paid from one cash pool.
///
/// Exact for any amounts: after each country only those partial choices are kept that no cheaper one equals or beats,
/// and that the Lagrangian bound does not rule out against a choice already at hand.
public enum CashPoolKnapsack {
    /// One jackpot of one country.
    public struct Option: Hashable, Sendable {
        /// What it may cost at worst, currency units.
        public var cost: Double
        /// What it is expected to bring, currency units.
        public var value: Double

        /// Describes a jackpot.
        public init(cost: Double, value: Double) {
            self.cost = cost
            self.value = value
        }
    }

    /// A jackpot for each country.
    public struct Choice: Hashable, Sendable {
        /// Index of the chosen option in each country.
        public var indices: [Int]
        /// Sum of their costs.
        public var cost: Double
        /// Sum of their values.
        public var value: Double
    }

    /// The best choice and how far above it the Lagrangian bound lies.
    public struct Solution: Hashable, Sendable {
        /// The best choice.
        public var choice: Choice
        /// Expected net revenue that no choice within the budget can exceed, currency units.
        public var bound: Double
        /// What one more currency unit in the pool is worth at the bound.
        public var cashPrice: Double

        /// The bound less the value of the choice, as a share of the bound; 0 where the bound is 0.
        public var dualityGap: Double { bound == 0 ? 0 : max(0, bound - choice.value) / abs(bound) }
    }

    /// A partial choice: its last option, and the partial choice before it.
    private struct Partial {
        var cost: Double
        var value: Double
        var option: Int
        var parent: Int
    }

    /// The choice with the largest value within the budget; of equals the cheaper one, then the one with smaller
    /// jackpots in the first countries.
    ///
    /// - Parameters:
    ///   - countries: the options of each country, smallest jackpot first.
    ///   - budget: the cash that all costs together may take, inclusive.
    /// - Returns: nil where even the cheapest options exceed the budget.
    public static func best(_ countries: [[Option]], budget: Double) -> Choice? {
        solution(countries, budget: budget)?.choice
    }

    /// The same with its Lagrangian bound.
    public static func solution(_ countries: [[Option]], budget: Double) -> Solution? {
        guard var bound = LagrangianBound(countries, budget: budget) else { return nil }
        // A good choice first, however found: the closer it is to the bound, the less is left to prove.
        if let good = best(countries, bound: bound, keeping: goodEnough) { bound.raise(to: good.value) }
        guard let choice = best(countries, bound: bound, keeping: .max) else { return nil }
        return Solution(choice: choice, bound: bound.value, cashPrice: bound.cashPrice)
    }

    /// Partial choices that are kept per country to find a good choice.
    private static let goodEnough = 2_000

    /// The best choice when at most so many partial choices are kept after each country: those with the highest bounds.
    private static func best(_ countries: [[Option]], bound: LagrangianBound, keeping most: Int) -> Choice? {
        var stages = [[Partial(cost: 0, value: 0, option: 0, parent: -1)]]
        for (country, options) in countries.enumerated() {
            let extended = extensions(of: stages[country], by: options, decided: country + 1, bound: bound)
            stages.append(trimmed(frontier(of: extended, after: stages), to: most, bound: bound))
        }
        guard let best = stages[countries.count].last else { return nil }
        return Choice(indices: indices(of: best, after: stages.dropLast()), cost: best.cost, value: best.value)
    }

    /// All extensions that may lead on; each option's come cheapest first, so that they sort in a few merges.
    private static func extensions(
        of partials: [Partial],
        by options: [Option],
        decided: Int,
        bound: LagrangianBound
    ) -> [Partial] {
        var extended: [Partial] = []
        for option in options.indices where bound.admits(options[option], of: decided - 1) {
            for parent in partials.indices {
                let cost = partials[parent].cost + options[option].cost
                let value = partials[parent].value + options[option].value
                guard bound.admits(cost: cost, value: value, decided: decided) else { continue }
                extended.append(Partial(cost: cost, value: value, option: option, parent: parent))
            }
        }
        return extended
    }

    private static func trimmed(_ partials: [Partial], to most: Int, bound: LagrangianBound) -> [Partial] {
        guard partials.count > most else { return partials }
        let priced = { (partial: Partial) in partial.value - bound.cashPrice * partial.cost }
        let best = partials.indices.sorted { priced(partials[$0]) > priced(partials[$1]) }.prefix(most)
        return best.sorted().map { partials[$0] }
    }

    /// Cheapest first, each dearer one with a larger value.
    private static func frontier(of partials: [Partial], after stages: [[Partial]]) -> [Partial] {
        let ordered = partials.sorted { left, right in
            if left.cost != right.cost { return left.cost < right.cost }
            if left.value != right.value { return left.value > right.value }
            return indices(of: left, after: stages[...]).lexicographicallyPrecedes(
                indices(of: right, after: stages[...])
            )
        }
        var frontier: [Partial] = []
        for partial in ordered where partial.value > frontier.last?.value ?? -.infinity { frontier.append(partial) }
        return frontier
    }

    /// Walks back to the first country, through the stages before the partial choice's own.
    private static func indices(of partial: Partial, after stages: ArraySlice<[Partial]>) -> [Int] {
        var indices: [Int] = []
        var place = partial
        for stage in stages.reversed() {
            indices.append(place.option)
            place = stage[place.parent]
        }
        return indices.reversed()
    }
}
