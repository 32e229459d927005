import Learning
import TestSupport
import Testing

@Suite struct SpreadTests {
    @Test(arguments: 1...40)
    func `the median is that of the sorted numbers`(count: Int) {
        var noise = SeededNoise(seed: UInt64(count))
        let numbers = (0..<count).map { _ in (noise.normal() * 3).rounded() }
        #expect(Spread.median(numbers) == Spread.quantile(0.5, ofSorted: numbers.sorted()))
    }

    @Test func `quantiles are interpolated as numpy does`() {
        #expect(Spread.quantile(0.8, ofSorted: [1, 2, 3, 4, 10]).map { abs($0 - 5.2) < 1e-12 } == true)
        #expect(Spread.quantile(0.5, ofSorted: []) == nil)
    }

    @Test func `one wild number does not move the robust deviation`() {
        #expect(Spread.robustDeviation([-1, 1, -1, 1, 0, 1_000]) < 2)
    }
}
