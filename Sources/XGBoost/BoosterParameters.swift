/// How trees are grown.
public struct BoosterParameters: Hashable, Sendable, Codable {
    /// Which way a feature may move the prediction.
    public enum Direction: Int, Hashable, Sendable, Codable {
        /// The prediction never rises with the feature.
        case falling = -1
        /// Either way.
        case free = 0
        /// The prediction never falls as the feature rises.
        case rising = 1
    }

    /// What is minimized.
    public var objective: Objective
    /// Where the trees start in rows without a base margin, on the scale of the margin.
    public var start: Double
    /// Boosting rounds.
    public var rounds: Int
    /// Largest depth of a tree.
    public var depth: Int
    /// Places where a feature may be split: few hundred rows need few, and time grows with them.
    public var bins: Int
    /// Share of each tree's answer that is taken, above 0 and at most 1.
    public var learningRate: Double
    /// Smallest sum of weights in a leaf.
    public var minimumLeafWeight: Double
    /// L2 penalty on the answers of leaves.
    public var lambda: Double
    /// Direction of each feature; empty where all are free.
    public var directions: [Direction]
    /// Seed of everything random.
    public var seed: UInt64

    /// Collects the parameters.
    public init(
        objective: Objective = .squaredError,
        start: Double = 0,
        rounds: Int = 80,
        depth: Int = 3,
        bins: Int = 32,
        learningRate: Double = 0.05,
        minimumLeafWeight: Double = 8,
        lambda: Double = 5,
        directions: [Direction] = [],
        seed: UInt64 = 0
    ) {
        self.objective = objective
        self.start = start
        self.rounds = rounds
        self.depth = depth
        self.bins = bins
        self.learningRate = learningRate
        self.minimumLeafWeight = minimumLeafWeight
        self.lambda = lambda
        self.directions = directions
        self.seed = seed
    }

    /// The library's names and texts.
    ///
    /// One thread: its threads spin, and small data gain nothing from a second.
    var settings: [(name: String, value: String)] {
        let constraints = "(" + directions.map { String($0.rawValue) }.joined(separator: ",") + ")"
        return [
            ("objective", objective.rawValue), ("base_score", "\(objective.prediction(of: start))"),
            ("nthread", "1"), ("verbosity", "0"),
            ("tree_method", "hist"), ("max_bin", "\(bins)"),
            ("max_depth", "\(depth)"), ("eta", "\(learningRate)"),
            ("min_child_weight", "\(minimumLeafWeight)"), ("lambda", "\(lambda)"),
            ("seed", "\(seed % UInt64(Int32.max))"),
        ] + (directions.isEmpty ? [] : [("monotone_constraints", constraints)])
    }
}
