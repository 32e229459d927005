import Testing

@testable import JackpotOptimization

struct SecondaryPrizesTests {
    @Test(arguments: [0.06, 0.15, 0.4, 0.577, 0.6, 1, 2.5])
    func `the levels keep mean and variation and are never negative`(variation: Double) {
        let levels = SecondaryPrizes(variation: variation).levels
        let mean = levels.reduce(0) { $0 + $1.probability * $1.multiple }
        let variance = levels.reduce(0) { $0 + $1.probability * ($1.multiple - mean) * ($1.multiple - mean) }
        #expect(abs(levels.reduce(0) { $0 + $1.probability } - 1) < 1e-12)
        #expect(abs(mean - 1) < 1e-12)
        #expect(abs(variance.squareRoot() - variation) < 1e-9)
        #expect(levels.allSatisfy { $0.multiple >= 0 })
    }

    @Test func `a variation of up to 5 % is left out`() {
        #expect(SecondaryPrizes(variation: 0.05).levels.map(\.multiple) == [1])
    }
}
