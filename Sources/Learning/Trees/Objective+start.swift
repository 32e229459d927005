internal import XGBoost

extension Objective {
    /// The margin of the weighted mean of a target, kept inside the open range where margins are finite.
    func start(for target: [Double], weights: [Double]) -> Double {
        let weight = weights.reduce(0, +)
        let mean = zip(target, weights).reduce(0) { $0 + $1.0 * $1.1 } / weight
        return switch self {
        case .squaredError: mean
        case .logistic: margin(of: min(max(mean, 1e-6), 1 - 1e-6))
        case .poisson: margin(of: max(mean, 1e-6))
        }
    }
}
