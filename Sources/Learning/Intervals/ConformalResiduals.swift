internal import Foundation

/// Out-of-sample errors of a model on the log scale, turned into an interval and scenarios around a new forecast.
///
/// - Source: Lei, G'Sell, Rinaldo, Tibshirani and Wasserman (2018), split-conformal inference, for the rule of ranks.
public struct ConformalResiduals: Hashable, Sendable, Codable {
    /// Actual less forecast, log scale, smallest first.
    public let sorted: [Double]
    /// What errors are multiplied by, 1 or more: a model fitted on few rows errs more than its past errors show.
    public let widening: Double
    /// Free parameters that the widening allows for.
    private static let parameters = 12.0
    /// From this many rows on nothing is widened.
    private static let longHistory = 104

    /// Keeps errors.
    ///
    /// - Parameters:
    ///   - residuals: actual less forecast on the log scale, in any order.
    ///   - rows: observations the model was fitted on; below 104 errors are widened by √((n+12)/(n-12)), at most 2.
    public init(residuals: [Double], rows: Int) {
        self.sorted = residuals.sorted()
        let count = Double(rows)
        let factor = ((count + Self.parameters) / max(count - Self.parameters, 1)).squareRoot()
        self.widening = rows < Self.longHistory ? min(2, factor) : 1
    }

    /// The error that a new one stays below with the given probability, by the rank ⌈(n+1)·p⌉ of n (from above in
    /// the upper half, mirrored in the lower), so that intervals cover at least what they promise; 0 without errors.
    public func quantile(_ probability: Double) -> Double {
        guard let last = sorted.indices.last else { return 0 }
        let position = Double(sorted.count + 1) * probability
        // The margin absorbs the rounding of (n + 1)·p where it is a whole number.
        let rank = probability >= 0.5 ? (position - 1e-9).rounded(.up) : (position + 1e-9).rounded(.down)
        return widening * sorted[min(max(Int(rank) - 1, 0), last)]
    }

    /// Multipliers of a forecast, smallest first, all equally likely: the quantiles at (i + ½)/count.
    public func multipliers(count: Int) -> [Double] {
        (0..<count).map { exp(quantile((Double($0) + 0.5) / Double(count))) }
    }

    /// Standard deviation of the errors around 0, before widening; 0 without errors.
    public var deviation: Double {
        guard !sorted.isEmpty else { return 0 }
        return (sorted.reduce(0) { $0 + $1 * $1 } / Double(sorted.count)).squareRoot()
    }
}
