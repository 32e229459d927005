internal import XGBoost

extension Booster {
    /// Explains the margin of every row (SHAP).
    ///
    /// The library sums contributions and margins in 32-bit floats, each in its own order. What they differ by, about
    /// a millionth of the margin, goes to the terms in proportion to their size, so that an explanation closes to the
    /// margin that is published.
    func explanations(of matrix: TrainingMatrix, features: [String]) throws(XGBoostError) -> [Contributions] {
        let sums = try contributions(matrix)
        let margins = try margins(matrix)
        let width = features.count + 1
        return margins.indices.map { row in
            let values = sums[row * width..<(row + 1) * width].map { Double($0) }
            let remainder = Double(margins[row]) - values.reduce(0, +)
            let size = values.dropLast().reduce(0) { $0 + abs($1) }
            let terms = zip(features, values).map { feature, value in
                let share = size > 0 ? abs(value) / size : 0
                return Contributions.Term(feature: feature, amount: value + share * remainder)
            }
            return Contributions(base: values[width - 1], terms: terms)
        }
    }
}
