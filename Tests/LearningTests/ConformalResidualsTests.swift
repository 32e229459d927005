import Foundation
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

    @Test func `equal weights of any size are no weights`() {
        var noise = SeededNoise(seed: 8)
        let numbers = (0..<37).map { _ in noise.normal() }
        let plain = ConformalResiduals(residuals: numbers, rows: 104)
        let weighted = ConformalResiduals(residuals: numbers, weights: numbers.map { _ in 0.3 }, widening: 1)
        for percent in 1...99 {
            #expect(plain.quantile(Double(percent) / 100) == weighted.quantile(Double(percent) / 100))
        }
        #expect(abs(plain.deviation - weighted.deviation) < 1e-15)
    }

    @Test func `the heavier errors decide`() {
        let numbers = (1...20).map(Double.init)
        let late = ConformalResiduals(residuals: numbers, weights: numbers.map { $0 > 10 ? 1 : 0.01 }, widening: 1)
        #expect(late.quantile(0.5) > 14 && late.quantile(0.2) > 10)
    }

    @Test func `they are read back as written, and without weights from older files`() throws {
        let errors = ConformalResiduals(residuals: [0.3, -0.1], weights: [1, 0.5], widening: 1.2)
            .beyondSupport(distance: 1, slopeError: 0.1)
        let written = try JSONEncoder().encode(errors)
        #expect(try JSONDecoder().decode(ConformalResiduals.self, from: written) == errors)
        let older = Data(#"{"sorted": [-1, 0.5], "widening": 1.5}"#.utf8)
        let read = try JSONDecoder().decode(ConformalResiduals.self, from: older)
        #expect(read == ConformalResiduals(residuals: [-1, 0.5], weights: [1, 1], widening: 1.5))
    }

    @Test(arguments: [#"[1]"#, #"[1, 0]"#])
    func `weights that do not fit the errors are refused`(weights: String) {
        let broken = Data(#"{"sorted": [-1, 0.5], "widening": 1, "weights": \#(weights)}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ConformalResiduals.self, from: broken) }
    }
}
