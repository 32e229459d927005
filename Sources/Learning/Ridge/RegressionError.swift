/// Why a regression has no answer.
public enum RegressionError: Error, Hashable, Sendable {
    /// No row has a positive weight.
    case noObservations
    /// A value is no number: the row, and the feature, or nil for the target.
    case notFinite(row: Int, feature: String?)
    /// The normal equations have no unique solution: a feature without a prior repeats others.
    case notPositiveDefinite
}

extension RegressionError: CustomStringConvertible {
    /// One line.
    public var description: String {
        switch self {
        case .noObservations: "nothing to learn from: no row has a weight"
        case .notFinite(let row, let feature): "row \(row) of \(feature ?? "the target") is no finite number"
        case .notPositiveDefinite: "the features repeat each other; give each a prior"
        }
    }
}
