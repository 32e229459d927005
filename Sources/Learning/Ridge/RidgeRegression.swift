/// Linear regression with a Gaussian prior per coefficient, weighted rows, robustness against outliers and
/// demands on sums of coefficients.
///
/// - Source: Huber (1981), Robust Statistics, for the reweighting; Hildreth (1957) for the projection.
public struct RidgeRegression: Sendable {
    /// A prior per feature.
    public var priors: [CoefficientPrior]
    /// Robust standard deviations beyond which a row loses weight; nil to trust all rows alike.
    public var huber: Double?
    /// Demands on sums of coefficients.
    public var inequalities: [LinearInequality]
    /// Passes of reweighting: the weights settle to three digits within five.
    private static let passes = 5

    /// Describes a regression.
    public init(priors: [CoefficientPrior], huber: Double? = nil, inequalities: [LinearInequality] = []) {
        self.priors = priors
        self.huber = huber
        self.inequalities = inequalities
    }

    /// Fits the coefficients.
    ///
    /// - Parameters:
    ///   - design: features; one prior per column.
    ///   - target: one value per row.
    ///   - weights: one per row, 0 or more.
    /// - Returns: coefficients, errors and residuals.
    /// - Throws: `RegressionError` where there is no answer.
    public func fit(_ design: DesignMatrix, target: [Double], weights: [Double]) throws(RegressionError) -> RidgeFit {
        precondition(design.columns == priors.count, "\(priors.count) priors for \(design.columns) features")
        precondition(design.rows == target.count && weights.count == target.count, "rows, target and weights differ")
        try check(design, target, weights)
        var equations = NormalEquations(order: priors.count)
        var deviation = max(Spread.robustDeviation(target) / 2, Spread.smallest)
        var effective = weights
        var residuals = target
        var coefficients = priors.map(\.centre)
        var penaltyDeviation = deviation
        // The penalty of a prior is measured in residual variances, so it too settles with the passes.
        for pass in 0..<Self.passes {
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
            Self.subtract(design, coefficients, from: target, into: &residuals)
            deviation = max(Spread.robustDeviation(residuals), Spread.smallest)
            guard let huber, pass + 1 < Self.passes else { continue }
            for row in effective.indices {
                effective[row] = weights[row] * min(1, huber * deviation / max(abs(residuals[row]), 1e-300))
            }
        }
        let precision = try Cholesky(equations.gram, order: priors.count)
        let kept = project(coefficients, precision)
        if kept != coefficients { Self.subtract(design, kept, from: target, into: &residuals) }
        return RidgeFit(
            coefficients: kept,
            unconstrained: coefficients,
            deviation: deviation,
            penaltyDeviation: penaltyDeviation,
            residuals: residuals,
            weights: effective,
            precision: precision
        )
    }

    private func check(_ design: DesignMatrix, _ target: [Double], _ weights: [Double]) throws(RegressionError) {
        guard weights.contains(where: { $0 > 0 }) else { throw .noObservations }
        if let row = target.firstIndex(where: { !$0.isFinite }) { throw .notFinite(row: row, feature: nil) }
        if let cell = design.values.firstIndex(where: { !$0.isFinite }) {
            throw .notFinite(row: cell / design.columns, feature: design.features[cell % design.columns])
        }
    }

    private static func subtract(
        _ design: DesignMatrix,
        _ coefficients: [Double],
        from target: [Double],
        into residuals: inout [Double]
    ) {
        let columns = coefficients.count
        design.values.withUnsafeBufferPointer { values in
            for row in residuals.indices {
                var fitted = 0.0
                for column in 0..<columns { fitted += values[row * columns + column] * coefficients[column] }
                residuals[row] = target[row] - fitted
            }
        }
    }

    /// The nearest coefficients, in the metric of the posterior, that keep every inequality.
    private func project(_ coefficients: [Double], _ precision: Cholesky) -> [Double] {
        guard inequalities.contains(where: { $0.shortfall(of: coefficients) > 0 }) else { return coefficients }
        let directions = inequalities.map { precision.solve($0.combination(of: coefficients.count)) }
        let gains = zip(inequalities, directions).map { demand, direction in
            demand.columns.reduce(0) { $0 + direction[$1] }
        }
        var answer = coefficients
        var multipliers = [Double](repeating: 0, count: inequalities.count)
        for _ in 0..<500 {
            var moved = 0.0
            for (index, demand) in inequalities.enumerated() {
                let step = max(-multipliers[index], demand.shortfall(of: answer) / gains[index])
                multipliers[index] += step
                moved = max(moved, abs(step * gains[index]))
                for column in answer.indices { answer[column] += step * directions[index][column] }
            }
            if moved < 1e-13 { break }
        }
        return answer
    }
}
