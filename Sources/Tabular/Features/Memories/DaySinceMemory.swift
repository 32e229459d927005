/// Days since the row before.
struct DaySinceMemory: FeatureMemory {
    private var previous = Double.nan

    mutating func remember(_ value: Double) { previous = value }

    func append(_ row: PlannedRow, to features: inout [Double]) {
        features.append(row.day.map { Double($0) - previous } ?? .nan)
    }
}
