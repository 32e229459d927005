public import XGBoost

/// Boosted trees on what another model leaves: they start from its fitted values and add to its forecasts.
public final class ResidualTrees {
    /// Names of the features, in column order.
    public let features: [String]
    private let booster: Booster

    /// Grows trees on the difference between a target and a base.
    ///
    /// - Parameters:
    ///   - design: features.
    ///   - target: one value per row.
    ///   - base: fitted values of the other model, one per row.
    ///   - weights: one per row.
    ///   - parameters: how to grow; its directions are taken from here, one per feature.
    /// - Throws: what XGBoost says.
    public init(
        _ design: DesignMatrix,
        target: [Double],
        base: [Double],
        weights: [Double],
        parameters: BoosterParameters
    ) throws(XGBoostError) {
        let matrix = try TrainingMatrix(
            try design.block(),
            labels: target.map { Float($0) },
            weights: weights.map { Float($0) },
            baseMargin: base.map { Float($0) }
        )
        self.features = design.features
        self.booster = try Booster(training: matrix, featureNames: design.features, parameters: parameters)
    }

    /// Reads trees from XGBoost's own JSON.
    ///
    /// - Throws: `XGBoostError` for a model of another version or form.
    public init(json: String) throws(XGBoostError) {
        self.booster = try Booster(json: json)
        self.features = try booster.featureNames()
    }

    /// What the trees add to the other model's forecast of each row.
    ///
    /// - Throws: what XGBoost says.
    public func additions(for design: DesignMatrix) throws(XGBoostError) -> [Double] {
        try booster.margins(try Self.unbased(design)).map { Double($0) }
    }

    /// What each feature contributes to what the trees add (SHAP): one explanation per row.
    ///
    /// An explanation sums to the row's addition.
    ///
    /// - Throws: what XGBoost says.
    public func contributions(for design: DesignMatrix) throws(XGBoostError) -> [Contributions] {
        try booster.explanations(of: try Self.unbased(design), features: features)
    }

    /// How much each feature's splits lowered the training loss in total; features never split are left out.
    ///
    /// - Throws: what XGBoost says.
    public func gains() throws(XGBoostError) -> [Importance] { try Importance.gains(of: booster) }

    private static func unbased(_ design: DesignMatrix) throws(XGBoostError) -> TrainingMatrix {
        let block = try design.block()
        return try TrainingMatrix(block, baseMargin: [Float](repeating: 0, count: block.rows))
    }

    /// The trees as XGBoost's own JSON.
    ///
    /// - Throws: what XGBoost says.
    public func json() throws(XGBoostError) -> String { try booster.json() }
}
