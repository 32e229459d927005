import Foundation
import Learning
import TestSupport
import Testing

@Suite struct PoissonRegressionTests {
    /// 24 counts of two features, with weights and exposures; the figures below come from the same rows in Python.
    private struct Example {
        var design = DesignMatrix(features: ["one", "x", "z"])
        let target: [Double] = [3, 0, 7, 2, 11, 5, 1, 4, 9, 0, 6, 2, 8, 14, 3, 1, 5, 7, 2, 10, 4, 0, 12, 6]
        let weights = (0..<24).map { 1 + Double($0 % 3) / 2 }
        let offsets = (0..<24).map { log(1 + Double($0 % 4)) }

        init() {
            for row in 0..<24 { design.append([1, Double(row * 7 % 11) / 4, Double(row * 5 % 6) - 2.5]) }
        }
    }

    private static let flat = [CoefficientPrior](repeating: CoefficientPrior(deviation: .infinity), count: 3)

    private static func agree(_ found: [Double], _ expected: [Double], within tolerance: Double = 1e-8) {
        #expect(found.count == expected.count)
        for (one, other) in zip(found, expected) { #expect(abs(one - other) < tolerance, "\(found)") }
    }

    @Test func `coefficients, errors and deviance are those of statsmodels`() throws {
        let example = Example()
        let fit = try PoissonRegression(priors: Self.flat, dispersion: .poisson)
            .fit(example.design, target: example.target, weights: example.weights, offsets: example.offsets)
        Self.agree(fit.model.coefficients, [1.099697571731059, -0.30553758686356014, 0.05081258051756925])
        Self.agree(fit.standardErrors, [0.11311482341067156, 0.08864996440773301, 0.042052155411151065])
        #expect(abs(fit.deviance - 169.38452600602983) < 1e-8)
        #expect(fit.dispersion == 1)
    }

    @Test func `the dispersion is that of statsmodels with Pearson's scale, and changes no coefficient without priors`()
        throws
    {
        let example = Example()
        let fit = try PoissonRegression(priors: Self.flat)
            .fit(example.design, target: example.target, weights: example.weights, offsets: example.offsets)
        Self.agree(fit.model.coefficients, [1.099697571731059, -0.30553758686356014, 0.05081258051756925])
        #expect(abs(fit.dispersion - 10.05206760768769) < 1e-7)
        Self.agree(fit.standardErrors, [0.35863050048827005, 0.2810646752140287, 0.1333263412078034])
    }

    @Test func `a ridge penalty gives the coefficients of scikit-learn`() throws {
        let example = Example()
        let priors =
            [CoefficientPrior(deviation: .infinity)] + Array(repeating: CoefficientPrior(deviation: 0.5), count: 2)
        let fit = try PoissonRegression(priors: priors, dispersion: .poisson)
            .fit(example.design, target: example.target, weights: example.weights)
        Self.agree(fit.model.coefficients, [2.015033663978924, -0.3063655753675663, 0.06643120453396267], within: 1e-7)
    }

    @Test func `the intercept alone is the logarithm of weighted counts over weighted exposures`() throws {
        let example = Example()
        var design = DesignMatrix(features: ["one"])
        for _ in 0..<24 { design.append([1]) }
        let fit = try PoissonRegression(priors: [CoefficientPrior(deviation: .infinity)])
            .fit(design, target: example.target, weights: example.weights, offsets: example.offsets)
        let counts = zip(example.weights, example.target).map { $0 * $1 }.reduce(0, +)
        let exposures = zip(example.weights, example.offsets).map { $0 * exp($1) }.reduce(0, +)
        Self.agree(fit.model.coefficients, [log(counts / exposures)], within: 1e-10)
        Self.agree(fit.standardErrors, [(fit.dispersion / counts).squareRoot()], within: 1e-9)
    }

    @Test(arguments: 1...10)
    func `the score is zero at the solution, priors and dispersion included`(seed: UInt64) throws {
        var noise = SeededNoise(seed: seed)
        var design = DesignMatrix(features: ["one", "x", "z"])
        var target: [Double] = []
        for _ in 0..<60 {
            let (x, z) = (noise.normal(), noise.normal())
            design.append([1, x, z])
            target.append((exp(14 + 0.4 * x - 0.2 * z + 0.1 * noise.normal())).rounded())
        }
        let weights = (0..<60).map { 1 / (1 + Double($0) / 30) }
        let priors = [
            CoefficientPrior(centre: 13, deviation: 2), CoefficientPrior(centre: 0.3, deviation: 0.05),
            CoefficientPrior(deviation: 0.1),
        ]
        let fit = try PoissonRegression(priors: priors).fit(design, target: target, weights: weights)
        let means = fit.model.predictions(for: design)
        for column in 0..<3 {
            let data = (0..<60).reduce(0.0) {
                $0 + weights[$1] * Array(design[row: $1])[column] * (target[$1] - means[$1])
            }
            let prior = priors[column]
            let pull = (prior.centre - fit.model.coefficients[column]) / (prior.deviation * prior.deviation)
            #expect(abs(data / fit.dispersion + pull) < 1e-4 * (1 + abs(pull)))
        }
    }

    @Test func `a coefficient without a finite best value is reported with the number of iterations`() throws {
        var design = DesignMatrix(features: ["one"])
        for _ in 0..<5 { design.append([1]) }
        let nothing = [Double](repeating: 0, count: 5)
        let ones = [Double](repeating: 1, count: 5)
        let free = PoissonRegression(priors: [CoefficientPrior(deviation: .infinity)], largestIterations: 25)
        #expect(throws: PoissonRegressionError.notConverged(iterations: 25)) {
            try free.fit(design, target: nothing, weights: ones)
        }
        let held = PoissonRegression(priors: [CoefficientPrior(deviation: 1)], dispersion: .poisson)
        #expect(try held.fit(design, target: nothing, weights: ones).model.coefficients[0] < 0)
    }

    @Test func `counts below 0, offsets that are no numbers and designs without rows are named`() throws {
        let example = Example()
        let regression = PoissonRegression(priors: Self.flat)
        var target = example.target
        target[4] = -1
        #expect(throws: PoissonRegressionError.negativeTarget(row: 4)) {
            try regression.fit(example.design, target: target, weights: example.weights)
        }
        var offsets = example.offsets
        offsets[7] = .nan
        #expect(throws: PoissonRegressionError.offsetNotFinite(row: 7)) {
            try regression.fit(example.design, target: example.target, weights: example.weights, offsets: offsets)
        }
        #expect(throws: PoissonRegressionError.unsolvable(.noObservations)) {
            try regression.fit(DesignMatrix(features: ["one", "x", "z"]), target: [], weights: [])
        }
    }

    @Test func `a model comes back from JSON unchanged`() throws {
        let model = PoissonModel(features: ["one", "x"], coefficients: [0.1, -2])
        let copy = try JSONDecoder().decode(PoissonModel.self, from: try JSONEncoder().encode(model))
        #expect(copy == model)
    }
}
