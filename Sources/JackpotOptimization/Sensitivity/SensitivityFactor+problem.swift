public import Lottery

extension SensitivityFactor {
    /// Whether a decision has what the factor changes.
    public func applies(to problem: DecisionProblem) -> Bool {
        switch self {
        case .elasticity, .winChance: true
        case .cash: problem.constraints.cash != nil
        case .payoutRatioMinimum, .payoutRatioMaximum: problem.constraints.payoutRatio != nil
        }
    }
}
