internal import Foundation

/// The most likely place of a change of the mean among the latest numbers of a series.
///
/// Each split is a two-sample t statistic; the largest is the likelihood ratio's choice for normal numbers. Its
/// probability is multiplied by the count of splits (Bonferroni). Numbers that resemble their neighbours carry less
/// than they count: the statistic shrinks by √((1-φ)/(1+φ)), φ their autocorrelation around the two means.
///
/// - Source: Hawkins (1977), testing a sequence of observations for a shift in location.
struct ChangeScan {
    /// The change.
    let shift: MeanShift

    init(_ numbers: [Double], splits: ClosedRange<Int>) {
        let best = splits.map { Split(numbers, at: $0) }.reduce(Split(numbers, at: splits.lowerBound)) {
            abs($1.statistic) > abs($0.statistic) ? $1 : $0
        }
        let tail = StudentT.upperTail(abs(best.statistic) * best.independence.squareRoot(), degrees: numbers.count - 2)
        self.shift = MeanShift(
            since: best.position,
            effect: best.effect,
            probability: min(1, 2 * tail * Double(splits.count))
        )
    }

    /// One place of a change.
    private struct Split {
        let position: Int
        let effect: Double
        /// Student's t of two samples with one variance.
        let statistic: Double
        /// (1-φ)/(1+φ), at most 1.
        let independence: Double

        init(_ numbers: [Double], at position: Int) {
            let parts = [Self.centred(numbers[..<position]), Self.centred(numbers[position...])]
            let squares = parts.flatMap(\.rest).reduce(0) { $0 + $1 * $1 }
            let deviation = max((squares / Double(numbers.count - 2)).squareRoot(), Spread.smallest)
            let counts = parts.map { Double($0.rest.count) }
            self.position = position
            self.effect = (parts[1].mean - parts[0].mean) / deviation
            self.statistic = effect / (1 / counts[0] + 1 / counts[1]).squareRoot()
            self.independence = Self.independence(parts.map(\.rest), squares)
        }

        private static func centred(_ part: ArraySlice<Double>) -> (mean: Double, rest: [Double]) {
            let mean = part.reduce(0, +) / Double(part.count)
            return (mean, part.map { $0 - mean })
        }

        private static func independence(_ parts: [[Double]], _ squares: Double) -> Double {
            guard squares > 0 else { return 1 }
            let products = parts.reduce(0) { sum, rest in
                sum + zip(rest, rest.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 }
            }
            let likeness = min(max(products / squares, 0), 0.95)
            return (1 - likeness) / (1 + likeness)
        }
    }
}
