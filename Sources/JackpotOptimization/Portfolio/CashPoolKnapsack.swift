/// One jackpot for each of several countries, such that all of them together could be paid from one cash pool.
///
/// Exact for any amounts: after each country only those partial choices are kept that no cheaper one equals or beats.
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

    /// The choice with the largest value within the budget; of equals the cheaper one.
    ///
    /// - Parameters:
    ///   - countries: the options of each country, smallest jackpot first.
    ///   - budget: the cash that all costs together may take, inclusive.
    /// - Returns: nil where even the cheapest options exceed the budget.
    public static func best(_ countries: [[Option]], budget: Double) -> Choice? {
        let none = [Choice(indices: [], cost: 0, value: 0)]
        return countries.reduce(none) { partial, options in
            frontier(of: extensions(of: partial, by: options, budget: budget))
        }.last
    }

    private static func extensions(of partial: [Choice], by options: [Option], budget: Double) -> [Choice] {
        partial.flatMap { choice in
            options.enumerated().map { index, option in
                Choice(
                    indices: choice.indices + [index],
                    cost: choice.cost + option.cost,
                    value: choice.value + option.value
                )
            }
        }.filter { $0.cost <= budget }
    }

    /// Cheapest first, each dearer one with a larger value.
    private static func frontier(of choices: [Choice]) -> [Choice] {
        let ordered = choices.sorted { left, right in
            if left.cost != right.cost { return left.cost < right.cost }
            if left.value != right.value { return left.value > right.value }
            return left.indices.lexicographicallyPrecedes(right.indices)
        }
        var frontier: [Choice] = []
        for choice in ordered where choice.value > frontier.last?.value ?? -.infinity { frontier.append(choice) }
        return frontier
    }
}
