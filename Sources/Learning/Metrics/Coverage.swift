/// How often intervals hold what happened.
public enum Coverage {
    /// Share of values inside their interval, both ends included; nil without values.
    public static func share(of actual: [Double], within intervals: [ClosedRange<Double>]) -> Double? {
        precondition(actual.count == intervals.count, "\(actual.count) values, \(intervals.count) intervals")
        guard !actual.isEmpty else { return nil }
        let inside = zip(actual, intervals).count { $1.contains($0) }
        return Double(inside) / Double(actual.count)
    }

    /// How far a share measured on so many values may lie from the true one by luck: 1.645 standard errors of a
    /// binomial share, which is exceeded on one side in 5 % of cases.
    public static func luck(of share: Double, count: Int) -> Double {
        guard count > 0 else { return 1 }
        return 1.645 * (share * (1 - share) / Double(count)).squareRoot()
    }
}
