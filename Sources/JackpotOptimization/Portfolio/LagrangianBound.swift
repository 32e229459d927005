/// What no choice within the budget can exceed: the budget is priced, and each country chooses for itself.
///
/// The price is that of the first step along the countries' concave hulls that the budget no longer pays for. It
/// minimises `price × budget + sum of max(value - price × cost)`; the steps before it are a choice within the budget.
///
/// - Source: SCIENCE 4: one constraint leaves at most one country between two options, so the gap is at most one step of
///   one country's hull.
struct LagrangianBound {
    /// One step of a country along its hull.
    private struct Step {
        var country: Int
        var option: Int
        var cost: Double
        var value: Double
        /// Position on the country's hull: equal slopes keep their order.
        var position: Int

        var slope: Double { value / cost }
    }

    /// The bound, currency units.
    let value: Double
    /// Price of one currency unit of cash; 0 where the budget suffices for everything.
    let cashPrice: Double
    /// The choice that the hulls lead to, within the budget: index of an option for each country.
    let choice: [Int]
    /// Value of the best choice at hand.
    private(set) var incumbent: Double

    private let budget: Double
    /// Best priced value of each country.
    private let priced: [Double]
    /// Best priced value of the countries from an index on.
    private let remaining: [Double]
    /// Least cost of the countries from an index on.
    private let cheapest: [Double]

    /// - Returns: nil where the cheapest options exceed the budget.
    init?(_ countries: [[CashPoolKnapsack.Option]], budget: Double) {
        let hulls = countries.map(Self.hull)
        var choice = zip(hulls, countries).map { hull, _ in hull[0] }
        var spent = zip(countries, choice).reduce(0) { $0 + $1.0[$1.1].cost }
        guard spent <= budget else { return nil }
        var price = 0.0
        for step in Self.steps(countries, hulls: hulls) {
            guard spent + step.cost <= budget else {
                price = step.slope
                break
            }
            spent += step.cost
            choice[step.country] = step.option
        }
        let priced = countries.map { options in options.map { $0.value - price * $0.cost }.max() ?? 0 }
        self.priced = priced
        remaining = Self.sumsFromBehind(priced)
        cheapest = Self.sumsFromBehind(countries.map { options in options.map(\.cost).min() ?? 0 })
        self.budget = budget
        self.choice = choice
        cashPrice = price
        incumbent = zip(countries, choice).reduce(0) { $0 + $1.0[$1.1].value }
        value = price * budget + remaining[0]
    }

    private static func sumsFromBehind(_ values: [Double]) -> [Double] {
        var sums = [0.0]
        for value in values.reversed() { sums.append(sums[sums.count - 1] + value) }
        return sums.reversed()
    }

    /// Notes a better choice at hand.
    mutating func raise(to value: Double) { incumbent = max(incumbent, value) }

    /// Whether a country's option may be part of a choice as good as the one at hand.
    func admits(_ option: CashPoolKnapsack.Option, of country: Int) -> Bool {
        value - (priced[country] - (option.value - cashPrice * option.cost)) >= incumbent - rounding
    }

    /// Whether a partial choice fits the budget, and may still lead to a choice as good as the one at hand.
    func admits(cost: Double, value: Double, decided: Int) -> Bool {
        // The sums from behind may round the other way than a choice that fits exactly; a whole choice has none.
        let slack = decided < priced.count ? 1e-9 * max(1, abs(budget)) : 0
        guard cost + cheapest[decided] <= budget + slack else { return false }
        return value + remaining[decided] + cashPrice * (budget - cost) >= incumbent - rounding
    }

    /// Sums in another order differ by less: rounding never rules a choice out.
    private var rounding: Double { 1e-9 * max(1, abs(incumbent), abs(value)) }

    /// Options on the upper concave hull, cheapest first, as far as value rises.
    private static func hull(_ options: [CashPoolKnapsack.Option]) -> [Int] {
        let ordered = options.indices.sorted { one, other in
            let (left, right) = (options[one], options[other])
            return left.cost == right.cost ? left.value > right.value : left.cost < right.cost
        }
        var hull: [Int] = []
        for index in ordered {
            if let last = hull.last, options[index].value <= options[last].value { continue }
            while hull.count >= 2,
                !turnsRight(options[hull[hull.count - 2]], options[hull[hull.count - 1]], options[index])
            {
                hull.removeLast()
            }
            hull.append(index)
        }
        return hull
    }

    private static func turnsRight(
        _ first: CashPoolKnapsack.Option,
        _ second: CashPoolKnapsack.Option,
        _ third: CashPoolKnapsack.Option
    ) -> Bool {
        (second.value - first.value) * (third.cost - second.cost) > (third.value - second.value)
            * (second.cost - first.cost)
    }

    /// The steps of all hulls, the most rewarding first.
    private static func steps(_ countries: [[CashPoolKnapsack.Option]], hulls: [[Int]]) -> [Step] {
        let steps = hulls.enumerated().flatMap { country, hull in
            zip(hull, hull.dropFirst()).enumerated().map { position, pair in
                let (from, to) = (countries[country][pair.0], countries[country][pair.1])
                return Step(
                    country: country,
                    option: pair.1,
                    cost: to.cost - from.cost,
                    value: to.value - from.value,
                    position: position
                )
            }
        }
        return steps.sorted { left, right in
            if left.slope != right.slope { return left.slope > right.slope }
            return (left.country, left.position) < (right.country, right.position)
        }
    }
}
