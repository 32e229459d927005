/// Explains a linear model exactly: each feature adds coefficient × (value − reference).
///
/// These are the Shapley values of a linear model whose features are taken as independent, with the reference as their
/// mean (Strumbelj and Kononenko 2014).
public struct LinearContributions: Hashable, Sendable, Codable {
    /// Names of the features, in column order.
    public let features: [String]
    /// One per feature.
    public let coefficients: [Double]
    /// The value of each feature that adds nothing.
    public let reference: [Double]

    /// Explains against given values; other lengths are a programmer's mistake.
    public init(features: [String], coefficients: [Double], reference: [Double]) {
        precondition(features.count == coefficients.count, "\(coefficients.count) coefficients of \(features.count)")
        precondition(features.count == reference.count, "\(reference.count) reference values of \(features.count)")
        self.features = features
        self.coefficients = coefficients
        self.reference = reference
    }

    /// Explains against the weighted means of the rows that the model was fitted to.
    ///
    /// - Parameters:
    ///   - coefficients: one per feature.
    ///   - rows: at least one.
    ///   - weights: one per row, with a positive sum.
    public init(coefficients: [Double], meansOf rows: DesignMatrix, weights: [Double]) {
        precondition(rows.rows == weights.count, "\(weights.count) weights of \(rows.rows) rows")
        var sums = [Double](repeating: 0, count: rows.columns)
        for row in 0..<rows.rows {
            for (column, value) in rows[row: row].enumerated() { sums[column] += weights[row] * value }
        }
        let total = weights.reduce(0, +)
        precondition(total > 0, "weights that sum to \(total)")
        self.init(features: rows.features, coefficients: coefficients, reference: sums.map { $0 / total })
    }

    /// The prediction at the reference.
    public var base: Double { zip(coefficients, reference).reduce(0) { $0 + $1.0 * $1.1 } }

    /// Explains one row.
    ///
    /// - Parameter row: one value per feature.
    /// - Returns: a sum that closes to the prediction.
    public func contributions(of row: some Sequence<Double>) -> Contributions {
        let values = Array(row)
        precondition(values.count == features.count, "\(values.count) values of \(features.count) features")
        return Contributions(
            base: base,
            terms: features.indices.map { column in
                let amount = coefficients[column] * (values[column] - reference[column])
                return Contributions.Term(feature: features[column], amount: amount)
            }
        )
    }

    /// Explains every row.
    ///
    /// - Parameter design: the features of the model, in its order.
    /// - Returns: one explanation per row.
    public func contributions(for design: DesignMatrix) -> [Contributions] {
        (0..<design.rows).map { contributions(of: design[row: $0]) }
    }
}
