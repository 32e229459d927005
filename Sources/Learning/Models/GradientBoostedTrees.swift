public import XGBoost

/// Boosted trees that predict a target by themselves; values may be missing (NaN) and directions imposed.
///
/// They start from the mean of the target on the margin's scale, which is stored with the model, so that XGBoost in
/// any language predicts the same from the same JSON.
public final class GradientBoostedTrees {
    /// Names of the features, in column order.
    public let features: [String]
    private let booster: Booster

    /// Grows trees.
    ///
    /// - Parameters:
    ///   - design: features; NaN where a value is missing.
    ///   - target: one value per row, in the range of the objective.
    ///   - weights: one per row, 0 or more.
    ///   - parameters: how to grow; the start is taken from the target's mean instead.
    /// - Throws: `XGBoostError.length` without rows or with other lengths, or what XGBoost says, for instance of
    ///   negative counts.
    public init(
        _ design: DesignMatrix,
        target: [Double],
        weights: [Double],
        parameters: BoosterParameters
    ) throws(XGBoostError) {
        guard !target.isEmpty else { throw .length(of: "labels", found: 0, expected: max(1, design.rows)) }
        let matrix = try TrainingMatrix(
            try design.block(),
            labels: target.map { Float($0) },
            weights: weights.map { Float($0) }
        )
        var started = parameters
        started.start = parameters.objective.start(for: target, weights: weights)
        self.features = design.features
        self.booster = try Booster(training: matrix, featureNames: design.features, parameters: started)
    }

    /// Reads trees from XGBoost's own JSON.
    ///
    /// - Throws: `XGBoostError` for a model of another version or form.
    public init(json: String) throws(XGBoostError) {
        self.booster = try Booster(json: json)
        self.features = try booster.featureNames()
    }

    /// The trees as XGBoost's own JSON.
    ///
    /// - Throws: what XGBoost says.
    public func json() throws(XGBoostError) -> String { try booster.json() }

    /// The prediction of each row on the scale of the target, in the precision of 32-bit floats.
    ///
    /// - Throws: `XGBoostError.length` for another number of features, or what XGBoost says.
    public func predictions(for design: DesignMatrix) throws(XGBoostError) -> [Double] {
        try booster.predict(try rows(of: design)).map { Double($0) }
    }

    /// The prediction of each row on the scale that the trees add on: the logarithm for counts.
    ///
    /// - Throws: `XGBoostError.length` for another number of features, or what XGBoost says.
    public func margins(for design: DesignMatrix) throws(XGBoostError) -> [Double] {
        try booster.margins(try rows(of: design)).map { Double($0) }
    }

    /// What each feature contributes to each row's margin (SHAP).
    ///
    /// An explanation sums to the row's margin.
    ///
    /// - Throws: `XGBoostError.length` for another number of features, or what XGBoost says.
    public func contributions(for design: DesignMatrix) throws(XGBoostError) -> [Contributions] {
        try booster.explanations(of: try rows(of: design), features: features)
    }

    /// How much each feature's splits lowered the training loss in total; features never split are left out.
    ///
    /// - Throws: what XGBoost says.
    public func gains() throws(XGBoostError) -> [Importance] { try Importance.gains(of: booster) }

    /// The library takes too few columns for missing values without a word, so the number is checked here.
    private func rows(of design: DesignMatrix) throws(XGBoostError) -> TrainingMatrix {
        guard design.columns == features.count else {
            throw .length(of: "features", found: design.columns, expected: features.count)
        }
        return try TrainingMatrix(try design.block())
    }
}
