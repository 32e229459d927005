/// The variance that a mean of neighbouring numbers has, times their count.
public enum LongRunVariance {
    /// γ₀ + 2·Σ (1 - k/(lags + 1))·γₖ, where γₖ is the autocovariance k apart; never negative.
    ///
    /// - Parameters:
    ///   - numbers: oldest first, one or more.
    ///   - lags: how far apart numbers may resemble each other, 0 for independent ones.
    /// - Returns: in units of the numbers squared.
    /// - Source: Newey and West (1987).
    public static func of(_ numbers: [Double], lags: Int) -> Double {
        let count = Double(numbers.count)
        let mean = numbers.reduce(0, +) / count
        let centred = numbers.map { $0 - mean }
        func covariance(_ lag: Int) -> Double {
            zip(centred, centred.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 } / count
        }
        let weighted = (1..<max(lags + 1, 1)).reduce(covariance(0)) { sum, lag in
            sum + 2 * (1 - Double(lag) / Double(lags + 1)) * covariance(lag)
        }
        return max(0, weighted)
    }
}
