/// Linear regression with a prior, on features brought to mean 0 and deviation 1 by the rows learnt from.
public struct RidgeLearner: TableLearner {
    /// Prior deviation of each coefficient, in deviations of the target per deviation of the feature; large for none.
    public let deviation: Double

    /// A regression with such a prior.
    public init(deviation: Double) {
        self.deviation = deviation
    }

    /// Learns from rows with targets and predicts others.
    ///
    /// - Throws: `RegressionError`, for unknown values too.
    public func predictions(of test: DesignMatrix, from training: DesignMatrix, target: [Double]) throws -> [Double] {
        let scales = training.features.indices.map { FeatureScale(training, column: $0) }
        let mean = target.reduce(0, +) / Double(max(target.count, 1))
        let spread = FeatureScale(target).deviation
        let ridge = RidgeRegression(
            priors: scales.map { _ in CoefficientPrior(deviation: deviation * spread) }
        )
        let fit = try ridge.fit(
            scaled(training, scales),
            target: target.map { $0 - mean },
            weights: Array(repeating: 1, count: target.count)
        )
        let rows = scaled(test, scales)
        return (0..<rows.rows).map { row in
            zip(rows[row: row], fit.coefficients).reduce(mean) { $0 + $1.0 * $1.1 }
        }
    }

    private func scaled(_ design: DesignMatrix, _ scales: [FeatureScale]) -> DesignMatrix {
        var matrix = DesignMatrix(features: design.features)
        matrix.reserve(rows: design.rows)
        for row in 0..<design.rows {
            matrix.append(zip(design[row: row], scales).map { ($0 - $1.mean) / $1.deviation })
        }
        return matrix
    }
}
