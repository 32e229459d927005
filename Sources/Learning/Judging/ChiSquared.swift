internal import Foundation

/// The χ² distribution of whole degrees of freedom.
public enum ChiSquared {
    /// The probability that χ² exceeds a value.
    ///
    /// - Parameters:
    ///   - value: 0 or more.
    ///   - degrees: degrees of freedom, 1 or more.
    /// - Returns: exact to about 1e-12.
    /// - Source: Abramowitz and Stegun (1964), 26.4.4 and 26.4.5, finite sums.
    public static func upperTail(_ value: Double, degrees: Int) -> Double {
        precondition(degrees > 0, "\(degrees) degrees of freedom")
        guard value > 0 else { return 1 }
        let half = value / 2
        let isOdd = degrees % 2 == 1
        var power = isOdd ? 0.5 : 1.0
        var tail = isOdd ? erfc(half.squareRoot()) : exp(-half)
        // Logarithms, since the power and the factorial overflow long before their ratio does.
        while power < Double(degrees) / 2 {
            tail += exp(power * log(half) - half - lgamma(power + 1))
            power += 1
        }
        return min(tail, 1)
    }
}
