/// A way to learn from some rows what to say of others.
public protocol TableLearner: Sendable {
    /// Learns from rows with targets and predicts others.
    ///
    /// - Parameters:
    ///   - test: the rows to predict.
    ///   - training: the rows to learn from, with the same features.
    ///   - target: one per training row.
    /// - Returns: one number per test row: of the target's unit, or a probability.
    /// - Throws: what keeps it from learning.
    func predictions(of test: DesignMatrix, from training: DesignMatrix, target: [Double]) throws -> [Double]
}
