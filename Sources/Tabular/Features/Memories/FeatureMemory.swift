/// What one feature remembers of the published past.
///
/// It is handed the values of its own column, row by row as they are published, and never the series: what is not
/// published cannot reach it.
protocol FeatureMemory: Sendable {
    /// Takes in the value of a row that has just been published, NaN where unknown.
    mutating func remember(_ value: Double)

    /// Adds the feature's columns of a row to come.
    func append(_ row: PlannedRow, to features: inout [Double])
}
