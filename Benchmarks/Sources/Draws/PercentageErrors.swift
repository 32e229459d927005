import Bounds
import Lottery

/// Errors as shares of what was sold, each draw counting alike.
enum PercentageErrors {
    /// MAPE, a fraction.
    static func mean(_ periods: [BacktestPeriod]) -> Double {
        periods.reduce(0) { $0 + abs($1.forecast - $1.actual) / $1.actual } / Double(periods.count)
    }
}

extension Double {
    /// The share as per cent with two decimals.
    var percent2: String { (self * 100).rounded(to: 2) }
}
