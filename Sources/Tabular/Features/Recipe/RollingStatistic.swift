/// A figure of the values in a window.
public enum RollingStatistic: String, CaseIterable, Hashable, Sendable, Codable {
    /// The mean of the known values.
    case mean
    /// The median of the known values; of an even number the mean of the middle two.
    case median
    /// The sample standard deviation of the known values, with n - 1; unknown for fewer than two.
    case deviation
    /// The smallest known value.
    case minimum
    /// The largest known value.
    case maximum
    /// The sum of the known values.
    case sum

    /// The figure of known values; NaN where there are too few.
    func value(of known: [Double]) -> Double {
        guard !known.isEmpty else { return .nan }
        let count = Double(known.count)
        switch self {
        case .mean: return known.reduce(0, +) / count
        case .median: return Self.median(known)
        case .deviation: return Self.deviation(known)
        case .minimum: return known.reduce(.infinity) { Swift.min($0, $1) }
        case .maximum: return known.reduce(-.infinity) { Swift.max($0, $1) }
        case .sum: return known.reduce(0, +)
        }
    }

    private static func median(_ known: [Double]) -> Double {
        let sorted = known.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    /// In two passes, since the difference of squares loses the digits of large values.
    private static func deviation(_ known: [Double]) -> Double {
        guard known.count > 1 else { return .nan }
        let mean = known.reduce(0, +) / Double(known.count)
        let squares = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(known.count - 1)).squareRoot()
    }
}
