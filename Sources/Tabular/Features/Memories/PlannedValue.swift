/// The value of a planned column in the row itself.
struct PlannedValue: FeatureMemory {
    /// Position among the planned columns.
    let column: Int

    func remember(_ value: Double) {}

    func append(_ row: PlannedRow, to features: inout [Double]) { features.append(row.values[column]) }
}
