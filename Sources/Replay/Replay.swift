public import JackpotOptimization
public import Lottery

/// Past draws decided again, each with nothing but what had been published before it.
///
/// Every draw starts from the jackpots that were really played before it: a decision is judged by itself, not by where
/// a run of them would have led. The cash rule is lifted: what was in the bank then is a secret of the past.
public struct Replay: Hashable, Sendable {
    /// The published periods.
    public let history: SalesHistory
    /// The country, without a cash rule.
    public let configuration: CountryConfiguration

    /// Prepares the draws of a history.
    public init(of history: SalesHistory, configuration: CountryConfiguration) {
        self.history = history
        self.configuration = configuration.withoutCashRule
    }

    /// Decides a past draw for itself, where any gain is worth a change: what a curve is judged by.
    ///
    /// - Parameters:
    ///   - position: of the draw among the periods.
    ///   - curve: what each jackpot of the ladder was expected to sell.
    ///   - demand: how far the curve was to be trusted.
    /// - Returns: the decision, with every jackpot assessed.
    /// - Throws: `InvalidValue` as `DecisionProblem` does.
    public func decision(
        at position: Int,
        on curve: SalesCurve,
        demand: DemandKnowledge
    ) throws(InvalidValue) -> JackpotDecision {
        let problem = try DecisionProblem(
            configuration: configuration.withoutHysteresis,
            history: try known(before: position),
            curve: curve,
            cash: nil,
            demand: demand
        )
        return JackpotDecision(problem)
    }

    /// Decides a past draw on several curves and values each decision by hindsight.
    ///
    /// - Parameters:
    ///   - position: of the draw among the periods.
    ///   - curves: what each jackpot of the ladder was expected to sell, by whom.
    ///   - demand: how far the curves were to be trusted.
    ///   - hindsight: what each jackpot would have sold.
    /// - Returns: one draw for each curve.
    /// - Throws: `InvalidValue` as `DecisionProblem` does.
    public func draws(
        at position: Int,
        on curves: [SalesCurve],
        demand: DemandKnowledge,
        hindsight: SalesCurve
    ) throws(InvalidValue) -> [ReplayedDraw] {
        let judge = try decision(at: position, on: hindsight, demand: .effectIdentified)
        var draws: [ReplayedDraw] = []
        for curve in curves {
            let decision = try decision(at: position, on: curve, demand: demand)
            draws.append(ReplayedDraw(history.periods[position], decision, by: judge))
        }
        return draws
    }
}

extension CountryConfiguration {
    fileprivate var withoutCashRule: CountryConfiguration {
        var other = self
        other.constraints.cash = nil
        return other
    }

    /// Any gain is worth a change: a threshold would hide what a curve is worth.
    fileprivate var withoutHysteresis: CountryConfiguration {
        var other = self
        other.decision.hysteresis = nil
        return other
    }
}
