internal import Foundation

/// Out-of-sample errors of a model on the log scale, turned into an interval and scenarios around a new forecast.
///
/// - Source: Lei, G'Sell, Rinaldo, Tibshirani and Wasserman (2018), split-conformal inference, for the rule of ranks;
///   Barber, Candès, Ramdas and Tibshirani (2023), conformal prediction beyond exchangeability, for its weights.
public struct ConformalResiduals: Hashable, Sendable, Encodable {
    /// Actual less forecast, log scale, smallest first.
    public let sorted: [Double]
    /// How much each error of `sorted` counts, above 0; only their ratios matter.
    public let weights: [Double]
    /// What errors are multiplied by: above 1 where past errors are known to be too small for the new one.
    public let widening: Double
    /// What distances from the median error are multiplied by, 1 or more: 1 inside the support of the history.
    public let extrapolation: Double

    enum CodingKeys: String, CodingKey {
        case sorted, weights, widening, extrapolation
    }

    init(sorted: [Double], weights: [Double], widening: Double, extrapolation: Double = 1) {
        precondition(sorted.count == weights.count, "\(sorted.count) errors, \(weights.count) weights")
        self.sorted = sorted
        self.weights = weights
        self.widening = widening
        self.extrapolation = extrapolation
    }

    /// Keeps errors that count alike.
    ///
    /// - Parameters:
    ///   - residuals: actual less forecast on the log scale, in any order.
    ///   - rows: observations the model was fitted on; few of them widen the errors, see `ShortHistory`.
    public init(residuals: [Double], rows: Int) {
        self.init(
            sorted: residuals.sorted(),
            weights: residuals.map { _ in 1 },
            widening: ShortHistory.widening(rows: rows)
        )
    }

    /// Keeps errors that count differently.
    ///
    /// - Parameters:
    ///   - residuals: actual less forecast on the log scale, in any order.
    ///   - weights: how much each counts, above 0, in the same order.
    ///   - widening: what errors are multiplied by, above 0.
    public init(residuals: [Double], weights: [Double], widening: Double) {
        precondition(residuals.count == weights.count, "\(residuals.count) errors, \(weights.count) weights")
        let order = residuals.indices.sorted { residuals[$0] < residuals[$1] }
        self.init(sorted: order.map { residuals[$0] }, weights: order.map { weights[$0] }, widening: widening)
    }

    /// The error that a new one stays below with the given probability; 0 without errors.
    ///
    /// Of n equal errors it is the one of rank ⌈(n+1)·p⌉ (from above in the upper half, mirrored in the lower), so
    /// that intervals cover at least what they promise. With weights w, n is (Σw)²/Σw², and the rank is reached where
    /// n times the share of the weight so far is (n+1)·p.
    public func quantile(_ probability: Double) -> Double {
        guard extrapolation > 1 else { return widening * rank(probability) }
        let centre = widening * rank(0.5)
        return centre + extrapolation * (widening * rank(probability) - centre)
    }

    /// Multipliers of a forecast, smallest first, all equally likely: the quantiles at (i + ½)/count.
    public func multipliers(count: Int) -> [Double] {
        (0..<count).map { exp(quantile((Double($0) + 0.5) / Double(count))) }
    }

    /// Standard deviation of the errors around 0, before widening; 0 without errors.
    public var deviation: Double {
        guard !sorted.isEmpty else { return 0 }
        let squares = zip(sorted, weights).reduce(0) { $0 + $1.1 * $1.0 * $1.0 }
        return (squares / weights.reduce(0, +)).squareRoot()
    }

    private func rank(_ probability: Double) -> Double {
        guard let first = sorted.first, let last = sorted.last else { return 0 }
        return probability >= 0.5
            ? passing(probability, sorted.indices) ?? last
            : passing(1 - probability, sorted.indices.reversed()) ?? first
    }

    /// The first error, in an order, at which the weight so far reaches a probability; nil where none does.
    private func passing(_ probability: Double, _ order: some Sequence<Int>) -> Double? {
        let total = weights.reduce(0, +)
        let effective = total * total / weights.reduce(0) { $0 + $1 * $1 }
        // The margin absorbs the rounding of (n + 1)·p where it is a whole number.
        let goal = ((effective + 1) * probability - 1e-9) * total / effective
        var reached = 0.0
        for index in order {
            reached += weights[index]
            if reached >= goal { return sorted[index] }
        }
        return nil
    }
}
