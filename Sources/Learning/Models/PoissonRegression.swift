/// Poisson regression with a log link, a Gaussian prior per coefficient, weighted rows and offsets.
///
/// Maximizes the sum of w·(y·η − exp η) ÷ dispersion less half the sum of ((coefficient − centre) ÷ deviation)²
/// by iteratively reweighted least squares; steps that lose are halved.
///
/// - Source: McCullagh and Nelder (1989), Generalized Linear Models, sections 2.5 and 6.2.
public struct PoissonRegression: Sendable {
    /// Variance over mean.
    public enum Dispersion: Hashable, Sendable, Codable {
        /// 1, as in Poisson's law.
        case poisson
        /// As the residuals say: quasi-Poisson, for counts whose variance is a multiple of their mean.
        case estimated
    }

    /// A prior per feature; one of infinite deviation believes nothing.
    public var priors: [CoefficientPrior]
    /// How the variance relates to the mean; it sets the weight of the data against the priors.
    public var dispersion: Dispersion
    /// Newton steps after which the fit is given up.
    public var largestIterations: Int

    /// Describes a regression.
    public init(priors: [CoefficientPrior], dispersion: Dispersion = .estimated, largestIterations: Int = 60) {
        self.priors = priors
        self.dispersion = dispersion
        self.largestIterations = largestIterations
    }

    /// Fits the coefficients.
    ///
    /// - Parameters:
    ///   - design: features; one prior per column.
    ///   - target: one count per row, 0 or more; it need not be whole.
    ///   - weights: one per row, 0 or more: how many rows of this mean a row stands for.
    ///   - offsets: known parts of the logarithm of the mean, one per row; empty for none.
    /// - Returns: coefficients, errors and dispersion.
    /// - Throws: `PoissonRegressionError` where there is no answer.
    public func fit(
        _ design: DesignMatrix,
        target: [Double],
        weights: [Double],
        offsets: [Double] = []
    ) throws(PoissonRegressionError) -> PoissonFit {
        let rows = design.rows
        precondition(design.columns == priors.count, "\(priors.count) priors for \(design.columns) features")
        precondition(rows == target.count && weights.count == rows, "rows, target and weights differ")
        precondition(offsets.isEmpty || offsets.count == rows, "\(offsets.count) offsets for \(rows) rows")
        try check(design, target, weights, offsets)
        let known = offsets.isEmpty ? [Double](repeating: 0, count: rows) : offsets
        let counts = PoissonCounts(design: design, target: target, weights: weights, offsets: known)
        var steps = PoissonSteps(counts: counts, priors: priors)
        return try settle(&steps)
    }

    /// Newton steps until neither the means nor the dispersion move.
    private func settle(_ steps: inout PoissonSteps) throws(PoissonRegressionError) -> PoissonFit {
        for iteration in 1...max(1, largestIterations) {
            let moved = try steps.step()
            // Residuals say nothing of the dispersion before the means are roughly right.
            guard moved < 0.1 else { continue }
            let drifted = dispersion == .estimated ? try steps.estimateDispersion() : 0
            guard moved < 1e-9, drifted < 1e-9 else { continue }
            return try steps.answer(after: iteration)
        }
        throw .notConverged(iterations: largestIterations)
    }

    private func check(
        _ design: DesignMatrix,
        _ target: [Double],
        _ weights: [Double],
        _ offsets: [Double]
    ) throws(PoissonRegressionError) {
        do { try RidgeRegression.check(design, target, weights) } catch { throw .unsolvable(error) }
        if let row = target.firstIndex(where: { $0 < 0 }) { throw .negativeTarget(row: row) }
        if let row = offsets.firstIndex(where: { !$0.isFinite }) { throw .offsetNotFinite(row: row) }
    }
}
