/// A statistic of the last published values.
struct RollingMemory: FeatureMemory {
    private let statistic: RollingStatistic
    private var recent: RecentValues

    init(_ statistic: RollingStatistic, rows: Int) {
        self.statistic = statistic
        self.recent = RecentValues(capacity: rows)
    }

    mutating func remember(_ value: Double) { recent.append(value) }

    /// Made anew from the window each time: a running sum would carry the rounding of values long gone.
    func append(_ row: PlannedRow, to features: inout [Double]) { features.append(statistic.value(of: recent.known)) }
}
