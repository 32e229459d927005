internal import Lottery
internal import RealModule

/// Choices that are good under a bound of the joint chance of a breach, which separates by country.
///
/// For any theta above 0 the chance that losses exceed the headroom is at most
/// `exp(-theta × headroom) × product of E[exp(theta × (cost - keep))]`, so its logarithm is a sum over countries, and
/// a knapsack can budget it. No theta is best for all pools: several are tried, and each choice is checked exactly.
struct ChernoffStart {
    private let problem: PortfolioProblem
    private let largestCost: Double

    private static let multiples = [0.2, 0.7, 2, 6]
    private static let halvings = 9

    init(_ problem: PortfolioProblem) {
        self.problem = problem
        largestCost = problem.countries.reduce(1) { largest, country in
            country.options.reduce(largest) { max($0, Double($1.worstCost)) }
        }
    }

    /// One choice for each theta: the most valuable along the hull that keeps the rule, or the safest where none does.
    func choices(keeping keeps: ([Int]) -> Bool) -> [[Int]] {
        Self.multiples.map { multiple in
            let risks = risks(theta: multiple / largestCost)
            let sums = risks.map { options in options.map(\.cost) }
            var low = sums.reduce(0) { $0 + ($1.min() ?? 0) }
            var high = sums.reduce(0) { $0 + ($1.max() ?? 0) }
            low += 1e-12 * abs(low)
            var found = LagrangianBound(risks, budget: low)?.choice ?? risks.map { _ in 0 }
            guard keeps(found) else { return found }
            for _ in 0..<Self.halvings {
                let middle = (low + high) / 2
                guard let choice = LagrangianBound(risks, budget: middle)?.choice else { break }
                if keeps(choice) { (found, low) = (choice, middle) } else { high = middle }
            }
            return found
        }
    }

    /// Logarithm of `E[exp(theta × (cost - keep))]` of every option; theta per hundredth.
    private func risks(theta: Double) -> [[CashPoolKnapsack.Option]] {
        problem.countries.map { country in
            country.options.map { option in
                let exponents = option.costs.map { theta * Double($0.amount - option.keep.hundredths) }
                // The largest exponent is taken out: none of the others can overflow.
                let largest = exponents.max() ?? 0
                let sum = zip(option.costs, exponents).reduce(0) { $0 + $1.0.probability * Double.exp($1.1 - largest) }
                return CashPoolKnapsack.Option(cost: largest + Double.log(sum), value: option.value)
            }
        }
    }
}
