/// The passes of a robust fit: solve, look at what is left, take weight from outliers, solve again.
struct RobustPasses {
    private let design: DesignMatrix
    private let target: [Double]
    private let weights: [Double]
    private let priors: [CoefficientPrior]
    /// The equations of the last pass.
    private(set) var equations: NormalEquations
    /// Weights of the rows in the last pass, outliers' lowered.
    private(set) var effective: [Double]
    /// Target less fit.
    private(set) var residuals: [Double]
    /// The last solution.
    private(set) var coefficients: [Double]
    /// Robust standard deviation of the residuals.
    private(set) var deviation: Double
    /// The deviation that the last pass measured the priors in.
    private(set) var penaltyDeviation: Double

    init(design: DesignMatrix, target: [Double], weights: [Double], priors: [CoefficientPrior]) {
        self.design = design
        self.target = target
        self.weights = weights
        self.priors = priors
        equations = NormalEquations(order: priors.count)
        effective = weights
        residuals = target
        coefficients = priors.map(\.centre)
        deviation = max(Spread.robustDeviation(target) / 2, Spread.smallest)
        penaltyDeviation = deviation
    }

    /// Solves with the weights and the deviation as they stand.
    ///
    /// The penalty of a prior is measured in residual variances, so it too settles with the passes.
    mutating func solve() throws(RegressionError) {
        equations.accumulate(
            design,
            target: target,
            weights: effective,
            priors: priors,
            variance: deviation * deviation
        )
        equations.separateRepeatedColumns()
        penaltyDeviation = deviation
        coefficients = try Cholesky(equations.gram, order: priors.count).solve(equations.moment)
        leaveResiduals(of: coefficients)
        deviation = max(Spread.robustDeviation(residuals), Spread.smallest)
    }

    /// Lowers the weight of rows whose residual exceeds so many deviations.
    mutating func reweigh(beyond huber: Double) {
        for row in effective.indices {
            effective[row] = weights[row] * min(1, huber * deviation / max(abs(residuals[row]), 1e-300))
        }
    }

    /// Makes the residuals those of some coefficients.
    mutating func leaveResiduals(of coefficients: [Double]) {
        let columns = coefficients.count
        design.values.withUnsafeBufferPointer { values in
            for row in residuals.indices {
                var fitted = 0.0
                for column in 0..<columns { fitted += values[row * columns + column] * coefficients[column] }
                residuals[row] = target[row] - fitted
            }
        }
    }
}
