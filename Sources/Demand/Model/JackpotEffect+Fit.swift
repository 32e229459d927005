internal import Foundation
internal import Learning
internal import Lottery

extension JackpotEffect {
    /// Standard deviation of past log jackpots below which they hardly varied.
    private static let leastVariation = 0.05

    /// The mean slope of log tickets in log jackpot between the 10th and the 90th percentile of past jackpots.
    init(_ fit: LogLinearFit) {
        let jackpots = fit.weeks.compactMap(\.features.logJackpot).sorted()
        guard fit.model.layout.hasJackpot else {
            self.init(
                elasticity: nil,
                standardError: nil,
                isIdentified: false,
                explanation: "the history records no announced jackpot"
            )
            return
        }
        let slope = Self.meanSlope(fit, jackpots)
        let variation = Self.deviation(jackpots)
        guard variation >= Self.leastVariation, let slope else {
            self.init(
                elasticity: nil,
                standardError: nil,
                isIdentified: false,
                explanation: "past jackpots hardly varied: the standard deviation of their logarithm is "
                    + "\(Self.rounded(variation)), at least \(Self.leastVariation) is needed"
            )
            return
        }
        let error = fit.regression.standardError(of: slope)
        let free = Self.product(slope, fit.regression.unconstrained)
        let isIdentified = free > Self.standardErrors * error
        self.init(
            elasticity: Self.product(slope, fit.regression.coefficients),
            standardError: error,
            isIdentified: isIdentified,
            explanation: Self.explanation(free, error, isIdentified)
        )
    }

    private static func explanation(_ slope: Double, _ error: Double, _ isIdentified: Bool) -> String {
        let low = rounded(slope - Self.standardErrors * error)
        let high = rounded(slope + Self.standardErrors * error)
        let range =
            "the 95 % interval of the elasticity between the 10th and 90th percentile of past jackpots, "
            + "\(low) to \(high),"
        return isIdentified ? "\(range) lies above 0" : "\(range) does not lie above 0"
    }

    /// The slope of an ordinary draw as a combination of coefficients; nil where the two percentiles are one.
    private static func meanSlope(_ fit: LogLinearFit, _ jackpots: [Double]) -> [Double]? {
        guard let low = Spread.quantile(0.1, ofSorted: jackpots), let high = Spread.quantile(0.9, ofSorted: jackpots),
            high - low > 1e-9, let draw = fit.weeks.ordinaryDraw
        else { return nil }
        return fit.model.layout.meanSlope(of: draw, from: low, to: high)
    }

    private static func deviation(_ numbers: [Double]) -> Double {
        let count = Double(max(numbers.count, 1))
        let mean = numbers.reduce(0, +) / count
        return (numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    }

    private static func product(_ left: [Double], _ right: [Double]) -> Double {
        zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func rounded(_ number: Double) -> String {
        // The sum turns a negative zero into zero.
        String(format: "%.3f", (number * 1_000).rounded() / 1_000 + 0)
    }
}
