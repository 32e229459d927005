/// The sums behind weighted least squares, reused from one reweighting to the next without new allocations.
struct NormalEquations {
    private let order: Int
    private(set) var gram: [Double]
    private(set) var moment: [Double]

    init(order: Int) {
        self.order = order
        self.gram = [Double](repeating: 0, count: order * order)
        self.moment = [Double](repeating: 0, count: order)
    }

    /// Sums XᵀWX (lower triangle) and XᵀWy, starting from a Gaussian prior scaled by the noise variance.
    mutating func accumulate(
        _ design: DesignMatrix,
        target: [Double],
        weights: [Double],
        priors: [CoefficientPrior],
        variance: Double
    ) {
        restart(priors, variance)
        let order = order
        gram.withUnsafeMutableBufferPointer { gram in
            moment.withUnsafeMutableBufferPointer { moment in
                design.values.withUnsafeBufferPointer { values in
                    for row in 0..<target.count {
                        let weight = weights[row]
                        let start = row * order
                        let weightedTarget = weight * target[row]
                        for column in 0..<order {
                            let value = values[start + column]
                            guard value != 0 else { continue }
                            moment[column] += value * weightedTarget
                            let weighted = weight * value
                            let line = column * order
                            for other in 0...column { gram[line + other] += weighted * values[start + other] }
                        }
                    }
                }
            }
        }
    }

    /// Lifts the diagonal by a trace, so that columns that repeat each other share their effect instead of failing.
    mutating func separateRepeatedColumns() {
        for column in 0..<order { gram[column * order + column] *= 1 + 1e-11 }
    }

    private mutating func restart(_ priors: [CoefficientPrior], _ variance: Double) {
        for index in gram.indices { gram[index] = 0 }
        for (column, prior) in priors.enumerated() {
            let penalty = variance / (prior.deviation * prior.deviation)
            gram[column * order + column] = penalty
            moment[column] = penalty * prior.centre
        }
    }
}
