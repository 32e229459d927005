/// The value so many rows before.
struct LagMemory: FeatureMemory {
    private var recent: RecentValues

    /// A lag in published rows: 1 is the last.
    init(publishedRows: Int) {
        self.recent = RecentValues(capacity: publishedRows)
    }

    mutating func remember(_ value: Double) { recent.append(value) }

    func append(_ row: PlannedRow, to features: inout [Double]) { features.append(recent.oldest ?? .nan) }
}
