public import Tabular

/// What is predicted from what, as data.
public struct TaskRecipe: Hashable, Sendable, Codable {
    /// What is predicted.
    public let target: TaskTarget
    /// Columns of numbers that are known where the prediction is wanted.
    public let numeric: [String]
    /// Columns of texts that are known there.
    public let categorical: [String]
    /// Features made from what was published before each row; nil for tables without time.
    public let features: FeatureRecipe?

    /// Describes a task.
    public init(
        target: TaskTarget,
        numeric: [String] = [],
        categorical: [String] = [],
        features: FeatureRecipe? = nil
    ) {
        self.target = target
        self.numeric = numeric
        self.categorical = categorical
        self.features = features
    }
}
