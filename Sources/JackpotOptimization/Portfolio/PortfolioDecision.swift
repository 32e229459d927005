public import Lottery

/// The jackpots of several countries that share one cash pool, decided together.
///
/// The chance of a breach is that of independent wins in all countries, not the sum of worst cases. It does not
/// separate by country: the choice starts from knapsacks and exchanges one country's jackpot at a time, each checked
/// against the joint distribution.
public struct PortfolioDecision: Sendable {
    /// How far the answer is proven.
    public typealias Proof = PoolDecision.Proof

    /// What was to be decided.
    public let problem: PortfolioProblem
    /// Index of an option for each country.
    public let choice: [Int]
    /// Expected net revenue of all countries, currency units.
    public let value: Double
    /// Probability that the pool ends below its safety net.
    public let breachProbability: Double
    /// How far the answer is proven.
    public let proof: Proof
    /// The choice that pays for every jackpot at once, exact for that stricter rule; nil where nothing does.
    public let worstCase: CashPoolKnapsack.Solution?

    /// The jackpot of each country, in the problem's order.
    public var jackpots: [Money] { zip(problem.countries, choice).map { $0.options[$1].jackpot } }

    /// Expected net revenue that no choice can exceed: each country's best for itself, currency units.
    public let upperBound: Double

    /// Decides.
    public init(_ problem: PortfolioProblem) {
        let search = PortfolioSearch(problem)
        let answer = search.answer()
        self.problem = problem
        choice = answer.choice
        value = problem.value(answer.choice)
        breachProbability = problem.breachProbability(of: answer.choice)
        proof = answer.proof
        worstCase = search.worstCase
        upperBound = problem.value(search.selfish)
    }
}
