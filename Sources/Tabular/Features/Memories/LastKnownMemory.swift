/// The last value that was known.
struct LastKnownMemory: FeatureMemory {
    private var last = Double.nan

    mutating func remember(_ value: Double) { if !value.isNaN { last = value } }

    func append(_ row: PlannedRow, to features: inout [Double]) { features.append(last) }
}
