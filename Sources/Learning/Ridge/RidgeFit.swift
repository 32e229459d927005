/// The answer of a ridge regression.
public struct RidgeFit: Sendable {
    /// One per feature.
    public let coefficients: [Double]
    /// The same before the inequalities were imposed: what data and prior alone say.
    public let unconstrained: [Double]
    /// Robust standard deviation of the residuals, in units of the target.
    public let deviation: Double
    /// The deviation by which the priors were scaled in the last pass; it agrees with `deviation` to a percent.
    public let penaltyDeviation: Double
    /// Target less fitted value of each row.
    public let residuals: [Double]
    /// Final weight of each row: the observation's own times Huber's.
    public let weights: [Double]
    /// Factor of the posterior precision in units of the residual variance.
    let precision: Cholesky

    /// Posterior standard error of a combination of coefficients, prior included, inequalities not.
    public func standardError(of combination: [Double]) -> Double {
        deviation * precision.variance(of: combination).squareRoot()
    }

    /// Posterior standard error of each coefficient.
    public var standardErrors: [Double] {
        coefficients.indices.map { index in
            var unit = [Double](repeating: 0, count: coefficients.count)
            unit[index] = 1
            return standardError(of: unit)
        }
    }
}
