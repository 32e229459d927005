import Learning
import TestSupport
import Testing

@Suite struct RidgeRegressionTests {
    private static func example(rows: Int, seed: UInt64) -> (design: DesignMatrix, target: [Double]) {
        var noise = SeededNoise(seed: seed)
        var design = DesignMatrix(features: ["one", "x", "z"])
        var target: [Double] = []
        for _ in 0..<rows {
            let (x, z) = (noise.normal(), noise.normal())
            design.append([1, x, z])
            target.append(2 + 0.5 * x - 1.5 * z + 0.1 * noise.normal())
        }
        return (design, target)
    }

    /// Gauss-Jordan elimination with pivoting: nothing in common with the code under test.
    private static func eliminate(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        var rows = zip(matrix, right).map { $0 + [$1] }
        for column in right.indices {
            let pivot = rows.indices[column...].max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
            rows.swapAt(column, pivot)
            let divisor = rows[column][column]
            rows[column] = rows[column].map { $0 / divisor }
            for row in rows.indices where row != column {
                let factor = rows[row][column]
                rows[row] = zip(rows[row], rows[column]).map { $0 - factor * $1 }
            }
        }
        return rows.map { $0[right.count] }
    }

    @Test func `the coefficients solve the normal equations with the prior at the final noise`() throws {
        let (design, target) = Self.example(rows: 80, seed: 1)
        let weights = (0..<80).map { 1 / (1 + Double($0) / 40) }
        let priors = [
            CoefficientPrior(deviation: 10), CoefficientPrior(centre: 0.3, deviation: 0.05),
            CoefficientPrior(deviation: 0.2),
        ]
        let fit = try RidgeRegression(priors: priors).fit(design, target: target, weights: weights)
        let variance = fit.penaltyDeviation * fit.penaltyDeviation
        var matrix = (0..<3).map { row in
            (0..<3).map { $0 == row ? variance / (priors[row].deviation * priors[row].deviation) : 0 }
        }
        var right = (0..<3).map { variance * priors[$0].centre / (priors[$0].deviation * priors[$0].deviation) }
        for row in 0..<80 {
            let values = Array(design[row: row])
            for one in 0..<3 {
                right[one] += weights[row] * values[one] * target[row]
                for other in 0..<3 { matrix[one][other] += weights[row] * values[one] * values[other] }
            }
        }
        for (found, expected) in zip(fit.coefficients, Self.eliminate(matrix, right)) {
            #expect(abs(found - expected) < 1e-8)
        }
        for index in 0..<3 {
            let unit = (0..<3).map { $0 == index ? 1.0 : 0 }
            let expected = (fit.deviation * fit.deviation * Self.eliminate(matrix, unit)[index]).squareRoot()
            #expect(abs(fit.standardErrors[index] / expected - 1) < 1e-8)
        }
    }

    @Test func `one wild row moves a robust fit little and a plain one much`() throws {
        let (design, clean) = Self.example(rows: 60, seed: 2)
        var target = clean
        target[30] += 50
        let weights = [Double](repeating: 1, count: 60)
        let priors = [CoefficientPrior](repeating: CoefficientPrior(deviation: 100), count: 3)
        let truth = [2, 0.5, -1.5]
        let miss = { (fit: RidgeFit) in zip(fit.coefficients, truth).map { abs($0 - $1) }.max() ?? 0 }
        #expect(
            miss(try RidgeRegression(priors: priors, huber: 1.5).fit(design, target: target, weights: weights)) < 0.08
        )
        #expect(miss(try RidgeRegression(priors: priors).fit(design, target: target, weights: weights)) > 0.3)
    }

    @Test(arguments: 1...20)
    func `weighted sums of coefficients keep their floors`(seed: UInt64) throws {
        let (design, target) = Self.example(rows: 40, seed: seed)
        let demands = [
            LinearInequality(weights: [0, 0, 1], atLeast: 0.02), LinearInequality(weights: [0, 1, 2], atLeast: 0.4),
        ]
        let priors = [CoefficientPrior](repeating: CoefficientPrior(deviation: 1), count: 3)
        let fit = try RidgeRegression(priors: priors, inequalities: demands)
            .fit(design, target: target, weights: [Double](repeating: 1, count: 40))
        #expect(fit.coefficients[2] >= 0.02 - 1e-9)
        #expect(fit.coefficients[1] + 2 * fit.coefficients[2] >= 0.4 - 1e-9)
        #expect(fit.unconstrained[2] < -1)
    }

    @Test func `a floor that is kept anyway changes nothing`() throws {
        let (design, target) = Self.example(rows: 40, seed: 5)
        let weights = [Double](repeating: 1, count: 40)
        let priors = [CoefficientPrior](repeating: CoefficientPrior(deviation: 1), count: 3)
        let free = try RidgeRegression(priors: priors).fit(design, target: target, weights: weights)
        let demands = [LinearInequality(weights: [0, 1, 0], atLeast: 0.1)]
        let bound = try RidgeRegression(priors: priors, inequalities: demands)
            .fit(design, target: target, weights: weights)
        #expect(free.coefficients == bound.coefficients)
    }

    @Test func `values that are no numbers are named`() throws {
        var design = DesignMatrix(features: ["one", "x"])
        design.append([1, 2])
        design.append([1, .nan])
        let regression = RidgeRegression(priors: [CoefficientPrior(deviation: 1), CoefficientPrior(deviation: 1)])
        #expect(throws: RegressionError.notFinite(row: 1, feature: "x")) {
            try regression.fit(design, target: [1, 2], weights: [1, 1])
        }
        #expect(throws: RegressionError.noObservations) {
            try regression.fit(design, target: [1, 2], weights: [0, 0])
        }
    }

    @Test func `a matrix that is not positive definite has no factor`() {
        #expect(throws: RegressionError.notPositiveDefinite) { try Cholesky([1, 0, 2, 1], order: 2) }
    }
}
