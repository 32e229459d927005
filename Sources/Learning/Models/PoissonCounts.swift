internal import Foundation

/// Counts with their features, and what a log-linear mean makes of them.
struct PoissonCounts {
    let design: DesignMatrix
    let target: [Double]
    let weights: [Double]
    let offsets: [Double]

    /// Offset plus coefficient × value of each row.
    func linearPredictors(_ coefficients: [Double]) -> [Double] {
        PoissonModel(features: design.features, coefficients: coefficients)
            .linearPredictors(for: design, offsets: offsets)
    }

    /// A start that fits every row half-way to the mean, so that no logarithm of 0 is taken.
    func firstLinearPredictors() -> [Double] {
        let total = weights.reduce(0, +)
        let mean = zip(target, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
        return target.map { log(max(($0 + mean) / 2, 1e-12)) }
    }

    /// 2·Σ w·(y·log(y ÷ μ) − (y − μ)).
    func deviance(_ predictors: [Double]) -> Double {
        target.indices.reduce(0) { sum, row in
            let count = target[row]
            let surprise = count > 0 ? count * (log(count) - predictors[row]) : 0
            return sum + 2 * weights[row] * (surprise - count + exp(predictors[row]))
        }
    }

    /// Pearson's statistic: Σ w·(y − μ)² ÷ μ.
    func pearson(_ predictors: [Double]) -> Double {
        target.indices.reduce(0) { sum, row in
            let mean = exp(predictors[row])
            return sum + weights[row] * (target[row] - mean) * (target[row] - mean) / mean
        }
    }

    /// Rows that count.
    var observations: Int { weights.count { $0 > 0 } }
}
