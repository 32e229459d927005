import Charts
import TestSupport
import Testing

struct AxisTests {
    @Test func `ticks are round, evenly spaced, and enclose what is shown`() {
        var noise = SeededNoise(seed: 1)
        for _ in 0..<500 {
            let size = Double.random(in: 1e-4...1e9, using: &noise)
            let values = (0..<3).map { _ in Double.random(in: -size...size, using: &noise) }
            let axis = Axis(title: "", covering: values) { value, _ in "\(value)" }
            let ticks = axis.ticks.map(\.value)
            let step = ticks[1] - ticks[0]
            #expect(values.allSatisfy(axis.domain.contains))
            #expect(ticks.first == axis.domain.lowerBound && ticks.last == axis.domain.upperBound)
            #expect((3...12).contains(ticks.count), "\(values)")
            #expect(zip(ticks, ticks.dropFirst()).allSatisfy { abs($1 - $0 - step) <= 1e-9 * step })
            #expect(Self.leadingDigits(step).contains { abs($0 - 1) < 1e-6 }, "\(step)")
        }
    }

    /// The step over 1, 2 and 5 times its power of ten.
    private static func leadingDigits(_ step: Double) -> [Double] {
        var step = step
        while step < 0.999_999 { step *= 10 }
        while step > 9.999_999 { step /= 10 }
        return [step, step / 2, step / 5]
    }

    @Test(arguments: [([0.0, 1.0], 1), ([0.0, 0.05], 2), ([2e6, 12e6], 0), ([0.331, 0.334], 3)])
    func `labels have the digits that tell neighbours apart`(values: [Double], digits: Int) {
        var told: Set<Int> = []
        let axis = Axis(title: "", covering: values) { value, digits in
            told.insert(digits)
            return "\(value)"
        }
        #expect(told == [digits] && !axis.ticks.isEmpty)
    }

    @Test func `one value, or none that is a number, still has an axis`() {
        for values in [[7.0], [0.0], [], [.nan, .infinity]] {
            let axis = Axis(title: "", covering: values) { value, _ in "\(value)" }
            #expect(axis.domain.upperBound > axis.domain.lowerBound)
            #expect(axis.ticks.count > 1)
        }
    }
}
