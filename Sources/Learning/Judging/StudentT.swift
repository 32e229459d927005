internal import Foundation

/// Student's t distribution of whole degrees of freedom.
public enum StudentT {
    /// The probability that t exceeds a value.
    ///
    /// - Parameters:
    ///   - value: any number; infinity has probability 0.
    ///   - degrees: degrees of freedom, 1 or more.
    /// - Returns: exact to about 1e-14.
    /// - Source: Abramowitz and Stegun (1964), 26.7.3 and 26.7.4, finite sums.
    public static func upperTail(_ value: Double, degrees: Int) -> Double {
        precondition(degrees > 0, "\(degrees) degrees of freedom")
        let angle = atan(value / Double(degrees).squareRoot())
        let inside = degrees % 2 == 0 ? even(angle, degrees) : odd(angle, degrees)
        return min(max((1 - inside) / 2, 0), 1)
    }

    private static func even(_ angle: Double, _ degrees: Int) -> Double {
        sin(angle) * sum(from: 1, firstStep: 1, until: degrees - 2, angle)
    }

    private static func odd(_ angle: Double, _ degrees: Int) -> Double {
        guard degrees > 1 else { return 2 * angle / .pi }
        return 2 / .pi * (angle + sin(angle) * sum(from: cos(angle), firstStep: 2, until: degrees - 2, angle))
    }

    /// The sum of terms in the powers of the cosine up to a power, each n/(n+1)·cos² times the one before it.
    private static func sum(from first: Double, firstStep: Int, until power: Int, _ angle: Double) -> Double {
        var term = first
        var sum = first
        for step in stride(from: firstStep, to: power, by: 2) {
            term *= Double(step) / Double(step + 1) * cos(angle) * cos(angle)
            sum += term
        }
        return sum
    }
}
