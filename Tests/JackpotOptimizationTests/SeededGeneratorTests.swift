import Testing

@testable import JackpotOptimization

struct SeededGeneratorTests {
    private static let count = 100_000

    @Test func `each list of seeds has a stream of its own, and repeats it`() {
        var streams = [
            SeededGenerator(seeds: 1, 2, 3), SeededGenerator(seeds: 1, 2, 4), SeededGenerator(seeds: 3, 2, 1),
        ]
        let first = streams.indices.map { streams[$0].next() }
        var again = SeededGenerator(seeds: 1, 2, 3)
        #expect(Set(first).count == 3)
        #expect(again.next() == first[0])
    }

    @Test func `uniform, normal, gamma, scaled Student and Poisson have their means and variances`() {
        var generator = SeededGenerator(seeds: 42)
        expectMoments("uniform", mean: 0.5, variance: 1 / 12) { generator.uniform() }
        expectMoments("normal", mean: 0, variance: 1) { generator.normal() }
        expectMoments("gamma", mean: 6, variance: 12) { generator.gamma(shape: 3, scale: 2) }
        expectMoments("gamma of small shape", mean: 0.5, variance: 0.5) { generator.gamma(shape: 0.5, scale: 1) }
        expectMoments("Student", mean: 0, variance: 1) { generator.scaledStudent(degreesOfFreedom: 10) }
        expectMoments("Poisson", mean: 3, variance: 3) { Double(generator.poisson(mean: 3)) }
    }

    /// Four standard errors of the mean; 5 % of the variance.
    private func expectMoments(_ name: Comment, mean: Double, variance: Double, _ draw: () -> Double) {
        let values = (0..<Self.count).map { _ in draw() }
        let center = values.reduce(0, +) / Double(Self.count)
        let spread = values.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(Self.count)
        #expect(abs(center - mean) < 4 * (variance / Double(Self.count)).squareRoot(), name)
        #expect(abs(spread - variance) < 0.05 * variance, name)
    }
}
