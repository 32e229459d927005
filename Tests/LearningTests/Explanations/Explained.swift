import Learning
import TestSupport
import XGBoost

/// A target of four features, one of them sometimes missing, and models of it to be explained.
struct Explained {
    static let features = ["a", "b", "c", "d"]
    var design = DesignMatrix(features: features)
    var target: [Double] = []
    var weights: [Double] { [Double](repeating: 1, count: design.rows) }

    init(seed: UInt64, rows: Int = 150) {
        var noise = SeededNoise(seed: seed)
        for _ in 0..<rows {
            let row = Self.features.map { _ in noise.normal() }
            design.append(row)
            target.append(15 + 0.5 * row[0] + row[1] * row[2] + (row[3] > 0 ? 0.7 : 0) + 0.1 * noise.normal())
        }
    }

    /// The rows with every fifth value of one feature missing.
    var holed: DesignMatrix {
        var answer = DesignMatrix(features: Self.features)
        for row in 0..<design.rows {
            let values = Array(design[row: row])
            answer.append([values[0], row % 5 == 0 ? .nan : values[1], values[2], values[3]])
        }
        return answer
    }

    func ridge() throws -> (coefficients: [Double], residuals: [Double]) {
        let priors = [CoefficientPrior](repeating: CoefficientPrior(deviation: 10), count: 4)
        let fit = try RidgeRegression(priors: priors).fit(design, target: target, weights: weights)
        return (fit.coefficients, fit.residuals)
    }

    func trees(_ objective: Objective = .squaredError, seed: UInt64 = 0) throws -> GradientBoostedTrees {
        let parameters = BoosterParameters(
            objective: objective,
            rounds: 12,
            learningRate: 0.3,
            minimumLeafWeight: 2,
            seed: seed
        )
        return try GradientBoostedTrees(holed, target: target, weights: weights, parameters: parameters)
    }
}
