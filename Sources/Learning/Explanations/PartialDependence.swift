/// How predictions answer to one value when all else stays as it was in each of many rows.
///
/// - Source: Friedman (2001), section 8.2, for the mean; Goldstein et al. (2015) for the curves of single rows, of which
///   the band holds the middle 80 %.
public struct PartialDependence: Hashable, Sendable, Codable {
    /// Predictions at one value.
    public struct Point: Hashable, Sendable, Codable {
        /// The value that every row was given.
        public let value: Double
        /// The mean prediction over the rows.
        public let mean: Double
        /// The 10 % quantile of the rows' predictions.
        public let lower: Double
        /// The 90 % quantile of the rows' predictions.
        public let upper: Double
    }

    /// One per value of the grid, in its order.
    public let points: [Point]

    /// Asks for the predictions of all rows at each value of a grid.
    ///
    /// - Parameters:
    ///   - grid: values of what is varied, in its own unit.
    ///   - predictions: the predictions of all rows, at least one, when each has the value it is given.
    /// - Throws: what the predictions throw.
    public init<Failure>(
        over grid: [Double],
        predictions: (Double) throws(Failure) -> [Double]
    ) throws(Failure) {
        var points: [Point] = []
        for value in grid { points.append(Point(value: value, answers: try predictions(value))) }
        self.points = points
    }

    /// Varies one feature of many rows.
    ///
    /// - Parameters:
    ///   - feature: one of the rows' features; another is a programmer's mistake.
    ///   - grid: values of the feature.
    ///   - rows: at least one.
    ///   - predictions: one prediction per row of a matrix.
    /// - Throws: what the predictions throw.
    public init<Failure>(
        of feature: String,
        over grid: [Double],
        in rows: DesignMatrix,
        predictions: (DesignMatrix) throws(Failure) -> [Double]
    ) throws(Failure) {
        try self.init(over: grid) { value throws(Failure) in
            try predictions(rows.replacing(feature, with: value))
        }
    }
}

extension PartialDependence.Point {
    fileprivate init(value: Double, answers: [Double]) {
        let sorted = answers.sorted()
        guard let lower = Spread.quantile(0.1, ofSorted: sorted), let upper = Spread.quantile(0.9, ofSorted: sorted)
        else { preconditionFailure("a partial dependence over no rows") }
        self.init(
            value: value,
            mean: answers.reduce(0, +) / Double(answers.count),
            lower: lower,
            upper: upper
        )
    }
}

extension DesignMatrix {
    /// The same rows, all with one value of a feature.
    fileprivate func replacing(_ feature: String, with value: Double) -> DesignMatrix {
        guard let column = features.firstIndex(of: feature) else { preconditionFailure("no feature \(feature)") }
        var answer = DesignMatrix(features: features)
        answer.reserve(rows: rows)
        for row in 0..<rows {
            var values = Array(self[row: row])
            values[column] = value
            answer.append(values)
        }
        return answer
    }
}
