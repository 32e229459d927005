public import XGBoost

/// Boosted trees; they take unknown values as they are.
public struct TreesLearner: TableLearner {
    /// How they are grown; they start from the mean of the target.
    public let parameters: BoosterParameters

    /// Trees that are grown so.
    public init(_ parameters: BoosterParameters) {
        self.parameters = parameters
    }

    /// Learns from rows with targets and predicts others.
    ///
    /// - Throws: `XGBoostError`.
    public func predictions(of test: DesignMatrix, from training: DesignMatrix, target: [Double]) throws -> [Double] {
        let weights = [Double](repeating: 1, count: target.count)
        let trees = try GradientBoostedTrees(training, target: target, weights: weights, parameters: parameters)
        return try trees.predictions(for: test)
    }
}
