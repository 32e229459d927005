import JackpotOptimization
import Lottery

/// A pool as arrays over countries and jackpots, and the value that its decision found; amounts in currency units.
struct PoolArrays: Encodable {
    /// Cash above the safety net.
    var headroom: Double
    /// The largest allowed chance of a breach.
    var allowed: Double
    /// Expected net revenue, [countries x jackpots].
    var values: [[Double]]
    /// What a draw leaves before its jackpot, [countries x jackpots].
    var keeps: [[Double]]
    /// What a win costs, [countries x jackpots].
    var costs: [[Double]]
    /// Chance of a win, [countries x jackpots].
    var wins: [[Double]]
    /// Expected net revenue of the decision.
    var value: Double

    init(_ problem: PortfolioProblem, headroom: Double) {
        let options = problem.countries.map(\.options)
        self.headroom = headroom
        allowed = problem.rule.breachProbability.probability
        values = options.map { $0.map(\.value) }
        keeps = options.map { $0.map(\.keep.units) }
        costs = options.map { $0.map { Double($0.costs.map(\.amount).max() ?? 0) / 100 } }
        wins = options.map { $0.map { 1 - ($0.costs.first { $0.amount == 0 }?.probability ?? 0) } }
        value = PortfolioDecision(problem).value
    }
}
