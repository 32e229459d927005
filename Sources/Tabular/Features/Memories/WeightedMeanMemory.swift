internal import Foundation

/// An exponentially weighted mean.
struct WeightedMeanMemory: FeatureMemory {
    private let keep: Double
    private var mean = Double.nan

    /// - Parameter halfLife: rows after which a value weighs half.
    init(halfLife: Double) {
        self.keep = pow(0.5, 1 / halfLife)
    }

    mutating func remember(_ value: Double) {
        guard !value.isNaN else { return }
        mean = mean.isNaN ? value : keep * mean + (1 - keep) * value
    }

    func append(_ row: PlannedRow, to features: inout [Double]) { features.append(mean) }
}
