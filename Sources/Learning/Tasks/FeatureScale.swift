/// Mean and deviation of a feature in the rows learnt from.
struct FeatureScale: Hashable {
    let mean: Double
    /// Population standard deviation; 1 for a feature that never changes.
    let deviation: Double

    init(_ values: [Double]) {
        let count = Double(max(values.count, 1))
        let mean = values.reduce(0, +) / count
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
        self.mean = mean
        self.deviation = variance == 0 ? 1 : variance.squareRoot()
    }

    init(_ design: DesignMatrix, column: Int) {
        self.init(stride(from: column, to: design.values.count, by: design.columns).map { design.values[$0] })
    }
}
