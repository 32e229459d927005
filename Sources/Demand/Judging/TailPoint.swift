/// The value that a test statistic exceeds by luck with a given probability.
enum TailPoint {
    /// The inverse of an upper tail by bisection.
    ///
    /// - Parameters:
    ///   - level: the probability, above 0.
    ///   - tail: probability that the statistic exceeds a value of 0 or more; falling.
    /// - Returns: the smallest value, to the last digit, whose tail is not above the level; 0 where even that of 0 is not.
    static func value(at level: Double, of tail: (Double) -> Double) -> Double {
        guard tail(0) > level else { return 0 }
        var (low, high) = (0.0, 1.0)
        while tail(high) > level { (low, high) = (high, 2 * high) }
        while true {
            let middle = (low + high) / 2
            guard middle > low, middle < high else { return high }
            if tail(middle) > level { low = middle } else { high = middle }
        }
    }
}
