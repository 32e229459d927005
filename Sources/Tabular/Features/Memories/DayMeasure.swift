/// A feature that the date alone gives.
struct DayMeasure: FeatureMemory {
    /// Number of columns.
    let columns: Int
    /// The values of a day, one per column.
    let values: @Sendable (_ day: Int) -> [Double]

    func remember(_ value: Double) {}

    func append(_ row: PlannedRow, to features: inout [Double]) {
        features += row.day.map(values) ?? Array(repeating: .nan, count: columns)
    }
}
