/// A demand on coefficients: the sum of these coefficients is at least a floor.
public struct LinearInequality: Hashable, Sendable {
    /// Columns that are summed.
    public var columns: [Int]
    /// The smallest sum allowed.
    public var floor: Double

    /// Demands that the coefficients of these columns sum to at least the floor.
    public init(sumOf columns: [Int], atLeast floor: Double) {
        self.columns = columns
        self.floor = floor
    }

    /// What is missing to the floor; 0 or less when kept.
    func shortfall(of coefficients: [Double]) -> Double {
        columns.reduce(floor) { $0 - coefficients[$1] }
    }

    /// The sum as a vector.
    func combination(of order: Int) -> [Double] {
        var vector = [Double](repeating: 0, count: order)
        for column in columns { vector[column] = 1 }
        return vector
    }
}
