/// Predictions of rows that the model had not seen, beside what they are.
public struct JudgedPredictions: Hashable, Sendable {
    /// The rows of the task, fold by fold.
    public let rows: [Int]
    /// What they are: a number, or 0 and 1.
    public let actual: [Double]
    /// What was predicted: a number, or a probability.
    public let predicted: [Double]

    /// As forecasts of numbers.
    public var errors: ForecastErrors { ForecastErrors(actual: actual, forecast: predicted) }

    /// As probabilities of a class.
    public var classes: ClassProbabilities { ClassProbabilities(labels: actual.map { $0 == 1 }, predicted) }
}

extension PredictionTask {
    /// Learns and predicts fold by fold; categories too are learnt from the training rows alone.
    ///
    /// - Throws: what the learner throws.
    public func judge(_ learner: some TableLearner, on folds: [Fold]) throws -> JudgedPredictions {
        var predicted: [Double] = []
        for fold in folds {
            let encoding = TaskEncoding(self, learning: fold.training)
            predicted += try learner.predictions(
                of: encoding.matrix(fold.test),
                from: encoding.matrix(fold.training),
                target: fold.training.map { target[$0] }
            )
        }
        let rows = folds.flatMap(\.test)
        return JudgedPredictions(rows: rows, actual: rows.map { target[$0] }, predicted: predicted)
    }
}
