/// A demand that a weighted sum of coefficients is not below a floor, such as a slope that must rise.
public struct LinearInequality: Hashable, Sendable {
    /// Weight of each coefficient.
    public let weights: [Double]
    /// The smallest sum allowed.
    public let floor: Double
    private let columns: [Int]

    /// Demands that the weighted sum of the coefficients is at least `floor`.
    ///
    /// - Parameters:
    ///   - weights: one for each coefficient; at least one other than 0.
    ///   - floor: the smallest sum.
    public init(weights: [Double], atLeast floor: Double) {
        precondition(weights.contains { $0 != 0 }, "a demand on no coefficient")
        self.weights = weights
        self.floor = floor
        self.columns = weights.indices.filter { weights[$0] != 0 }
    }

    func shortfall(of coefficients: [Double]) -> Double {
        columns.reduce(floor) { $0 - weights[$1] * coefficients[$1] }
    }

    /// How much the sum grows along a direction.
    func gain(along direction: [Double]) -> Double {
        columns.reduce(0) { $0 + weights[$1] * direction[$1] }
    }
}
