internal import Foundation

/// A log-linear model of counts: log of the mean = offset + the sum of coefficient × value.
public struct PoissonModel: Hashable, Sendable, Codable {
    /// Names of the features, in column order.
    public let features: [String]
    /// One per feature.
    public let coefficients: [Double]

    /// Joins coefficients to their features; another number is a programmer's mistake.
    public init(features: [String], coefficients: [Double]) {
        precondition(features.count == coefficients.count, "\(coefficients.count) coefficients of \(features.count)")
        self.features = features
        self.coefficients = coefficients
    }

    /// The logarithm of the mean of each row.
    ///
    /// - Parameters:
    ///   - design: the features of this model, in its order.
    ///   - offsets: what is added to the logarithm, one per row; empty for none.
    /// - Returns: one number per row.
    public func linearPredictors(for design: DesignMatrix, offsets: [Double] = []) -> [Double] {
        precondition(design.columns == coefficients.count, "\(design.columns) features of \(coefficients.count)")
        return (0..<design.rows).map { row in
            zip(design[row: row], coefficients).reduce(offsets.isEmpty ? 0 : offsets[row]) { $0 + $1.0 * $1.1 }
        }
    }

    /// The mean of each row.
    ///
    /// - Parameters:
    ///   - design: the features of this model, in its order.
    ///   - offsets: what is added to the logarithm, one per row; empty for none.
    /// - Returns: one mean per row, above 0.
    public func predictions(for design: DesignMatrix, offsets: [Double] = []) -> [Double] {
        linearPredictors(for: design, offsets: offsets).map { exp($0) }
    }
}
