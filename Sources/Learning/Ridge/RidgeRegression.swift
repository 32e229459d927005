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
        try Self.check(design, target, weights)
        var passes = RobustPasses(design: design, target: target, weights: weights, priors: priors)
        for pass in 0..<Self.passes {
            try passes.solve()
            if let huber, pass + 1 < Self.passes { passes.reweigh(beyond: huber) }
        }
        let precision = try Cholesky(passes.equations.gram, order: priors.count)
        let kept = project(passes.coefficients, precision)
        if kept != passes.coefficients { passes.leaveResiduals(of: kept) }
        return RidgeFit(
            coefficients: kept,
            unconstrained: passes.coefficients,
            deviation: passes.deviation,
            penaltyDeviation: passes.penaltyDeviation,
            residuals: passes.residuals,
            weights: passes.effective,
            precision: precision
        )
    }

    static func check(_ design: DesignMatrix, _ target: [Double], _ weights: [Double]) throws(RegressionError) {
        guard weights.contains(where: { $0 > 0 }) else { throw .noObservations }
        if let row = target.firstIndex(where: { !$0.isFinite }) { throw .notFinite(row: row, feature: nil) }
        if let cell = design.values.firstIndex(where: { !$0.isFinite }) {
            throw .notFinite(row: cell / design.columns, feature: design.features[cell % design.columns])
        }
    }

    /// The nearest coefficients, in the metric of the posterior, that keep every inequality.
    private func project(_ coefficients: [Double], _ precision: Cholesky) -> [Double] {
        guard inequalities.contains(where: { $0.shortfall(of: coefficients) > 0 }) else { return coefficients }
        let directions = inequalities.map { precision.solve($0.weights) }
        let gains = zip(inequalities, directions).map { demand, direction in
            demand.gain(along: direction)
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
