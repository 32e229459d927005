internal import Foundation

/// How a range of numbers is walked through.
public enum SearchScale: String, Hashable, Sendable, Codable {
    /// Equal steps.
    case linear
    /// Equal ratios; for positive numbers only.
    case logarithmic

    /// The number at a fraction of the way through a range; the ends are exact.
    func value(at fraction: Double, in range: ClosedRange<Double>) -> Double {
        if fraction <= 0 { return range.lowerBound }
        if fraction >= 1 { return range.upperBound }
        switch self {
        case .linear: return range.lowerBound * (1 - fraction) + range.upperBound * fraction
        case .logarithmic: return exp(log(range.lowerBound) * (1 - fraction) + log(range.upperBound) * fraction)
        }
    }
}
