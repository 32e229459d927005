import Foundation

/// Round values across a range: steps of 1, 2 or 5 times a power of ten.
struct RoundSteps: Hashable, Sendable {
    /// The round values, lowest first; the outermost enclose the range.
    let values: [Double]
    /// Digits after the point that tell neighbours apart.
    let digits: Int

    /// Steps that divide a range into about so many parts.
    ///
    /// - Parameters:
    ///   - range: finite values; without width it is widened to one that has some.
    ///   - parts: how many steps are wanted, 1 and up.
    init(covering range: ClosedRange<Double>, parts: Int) {
        let (low, high) = Self.widened(range)
        let step = Self.roundStep(atLeast: (high - low) / Double(max(1, parts)))
        let first = (low / step + 1e-9).rounded(.down)
        let last = (high / step - 1e-9).rounded(.up)
        values = stride(from: first, through: last, by: 1).map { $0 * step }
        digits = max(0, -Int(log10(step).rounded(.down)))
    }

    private static func widened(_ range: ClosedRange<Double>) -> (Double, Double) {
        guard range.upperBound <= range.lowerBound else { return (range.lowerBound, range.upperBound) }
        let margin = range.lowerBound == 0 ? 1 : abs(range.lowerBound) / 2
        return (range.lowerBound - margin, range.upperBound + margin)
    }

    private static func roundStep(atLeast step: Double) -> Double {
        let power = pow(10, log10(step).rounded(.down))
        let factor = [1, 2, 5].first { $0 * power >= step * (1 - 1e-9) } ?? 10
        return factor * power
    }
}
