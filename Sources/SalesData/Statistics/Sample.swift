/// Numbers whose order does not matter.
struct Sample {
    private let sorted: [Double]

    init(_ values: [Double]) {
        self.sorted = values.sorted()
    }

    /// The middle value; NaN of nothing.
    var median: Double { quantile(0.5) }

    /// The value below which a share of the numbers lies, interpolated linearly; NaN of nothing.
    ///
    /// - Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, definition 7.
    func quantile(_ share: Double) -> Double {
        guard let last = sorted.indices.last else { return .nan }
        let position = share * Double(last)
        let below = Int(position.rounded(.down))
        let above = min(below + 1, last)
        return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
    }

    /// Spread that a few wild values do not move: 1.4826 times the median distance from the median, which is the
    /// standard deviation where the numbers are normal.
    var robustDeviation: Double {
        let middle = median
        return 1.4826 * Sample(sorted.map { abs($0 - middle) }).median
    }
}
