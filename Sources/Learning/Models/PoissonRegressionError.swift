/// Why a Poisson regression has no answer.
public enum PoissonRegressionError: Error, Hashable, Sendable {
    /// A count is below 0.
    case negativeTarget(row: Int)
    /// An offset is no finite number.
    case offsetNotFinite(row: Int)
    /// The design, the target or the normal equations allow none.
    case unsolvable(RegressionError)
    /// The steps did not settle: a coefficient without a prior may have no finite best value.
    case notConverged(iterations: Int)
}

extension PoissonRegressionError: CustomStringConvertible {
    /// One line: what happened and what to do.
    public var description: String {
        switch self {
        case .negativeTarget(let row): "row \(row) of the target is below 0, and counts are not"
        case .offsetNotFinite(let row): "row \(row) of the offsets is no finite number"
        case .unsolvable(let error): "\(error)"
        case .notConverged(let iterations):
            "the coefficients did not settle in \(iterations) iterations; give each a prior of finite deviation"
        }
    }
}
