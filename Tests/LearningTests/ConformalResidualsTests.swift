import Learning
import TestSupport
import Testing

@Suite struct ConformalResidualsTests {
    @Test func `quantiles are the ranks of the rule, mirrored in the lower half`() {
        let errors = ConformalResiduals(residuals: (1...9).map { Double($0 - 5) }.reversed(), rows: 200)
        #expect(errors.quantile(0.9) == 4)
        #expect(errors.quantile(0.1) == -4)
        #expect(errors.quantile(0.85) == 4)
        #expect(errors.quantile(0.8) == 3)
        #expect(errors.quantile(0.5) == 0)
    }

    @Test(arguments: [(26, 1.647), (52, 1.265), (104, 1.0), (13, 2.0)])
    func `few rows widen the errors`(rows: Int, factor: Double) {
        #expect(abs(ConformalResiduals(residuals: [1], rows: rows).widening - factor) < 1e-3)
    }

    @Test func `scenarios rise and their middle one is the median error`() {
        let multipliers = ConformalResiduals(residuals: [-0.1, 0, 0.2], rows: 300).multipliers(count: 51)
        #expect(multipliers.count == 51)
        #expect(multipliers[25] == 1)
        #expect(zip(multipliers, multipliers.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func `intervals of 80 % hold four of five new errors`() {
        var noise = SeededNoise(seed: 7)
        var inside = 0
        for _ in 0..<400 {
            let errors = ConformalResiduals(residuals: (0..<60).map { _ in noise.normal() }, rows: 104)
            for _ in 0..<20 where (errors.quantile(0.1)...errors.quantile(0.9)).contains(noise.normal()) { inside += 1 }
        }
        let coverage = Double(inside) / 8_000
        #expect(coverage > 0.79 && coverage < 0.83)
    }

    @Test func `no errors mean no spread`() {
        #expect(ConformalResiduals(residuals: [], rows: 10).multipliers(count: 3) == [1, 1, 1])
    }
}
