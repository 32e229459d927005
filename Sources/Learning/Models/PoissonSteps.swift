internal import Foundation

/// Newton's steps of a Poisson regression, each a weighted least squares problem.
struct PoissonSteps {
    private let counts: PoissonCounts
    private let priors: [CoefficientPrior]
    private var equations: NormalEquations
    private var coefficients: [Double]?
    private var predictors: [Double]
    private var dispersion = 1.0

    init(counts: PoissonCounts, priors: [CoefficientPrior]) {
        self.counts = counts
        self.priors = priors
        equations = NormalEquations(order: priors.count)
        predictors = counts.firstLinearPredictors()
    }

    /// Takes one step, halved while it loses.
    ///
    /// - Returns: the largest move of a row's linear predictor.
    mutating func step() throws(PoissonRegressionError) -> Double {
        assemble()
        let proposed = try factor().solve(equations.moment)
        let taken = coefficients.map { shortened(proposed, from: $0) } ?? proposed
        let before = predictors
        coefficients = taken
        predictors = counts.linearPredictors(taken)
        return zip(before, predictors).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }

    /// Estimates the dispersion from Pearson's residuals and the degrees of freedom that the priors leave.
    ///
    /// - Returns: its relative move.
    mutating func estimateDispersion() throws(PoissonRegressionError) -> Double {
        let freedom = Double(counts.observations) - (try effectiveParameters())
        let estimate = max(counts.pearson(predictors) / max(freedom, 1), 1e-12)
        defer { dispersion = estimate }
        return abs(estimate / dispersion - 1)
    }

    /// The fit as it stands.
    mutating func answer(after iterations: Int) throws(PoissonRegressionError) -> PoissonFit {
        assemble()
        let precision = try factor()
        let errors = priors.indices.map { (dispersion * precision.variance(of: unit($0))).squareRoot() }
        return PoissonFit(
            model: PoissonModel(features: counts.design.features, coefficients: coefficients ?? priors.map(\.centre)),
            standardErrors: errors,
            dispersion: dispersion,
            deviance: counts.deviance(predictors),
            iterations: iterations
        )
    }

    /// The least squares problem at the present means: working weights w·μ and working responses.
    private mutating func assemble() {
        let means = predictors.map { exp($0) }
        equations.accumulate(
            counts.design,
            target: means.indices.map {
                predictors[$0] - counts.offsets[$0] + (counts.target[$0] - means[$0]) / means[$0]
            },
            weights: zip(counts.weights, means).map { $0 * $1 },
            priors: priors,
            variance: dispersion
        )
        equations.separateRepeatedColumns()
    }

    private func factor() throws(PoissonRegressionError) -> Cholesky {
        do { return try Cholesky(equations.gram, order: priors.count) } catch { throw .unsolvable(error) }
    }

    private func shortened(_ proposed: [Double], from present: [Double]) -> [Double] {
        let bound = loss(present, predictors)
        var answer = proposed
        for _ in 0..<30 where !(loss(answer, counts.linearPredictors(answer)) <= bound + 1e-9 * abs(bound)) {
            answer = zip(answer, present).map { ($0 + $1) / 2 }
        }
        return answer
    }

    /// Deviance and the penalty of the priors, in the same units.
    private func loss(_ coefficients: [Double], _ predictors: [Double]) -> Double {
        zip(coefficients, priors).reduce(counts.deviance(predictors)) { sum, pair in
            let distance = (pair.0 - pair.1.centre) / pair.1.deviation
            return sum + dispersion * distance * distance
        }
    }

    /// The trace of (XᵀWX + penalty)⁻¹·XᵀWX: columns less what the priors hold back.
    private mutating func effectiveParameters() throws(PoissonRegressionError) -> Double {
        assemble()
        let precision = try factor()
        return priors.indices.reduce(Double(priors.count)) { sum, column in
            let penalty = dispersion / (priors[column].deviation * priors[column].deviation)
            return sum - penalty * precision.variance(of: unit(column))
        }
    }

    private func unit(_ column: Int) -> [Double] {
        priors.indices.map { $0 == column ? 1 : 0 }
    }
}
