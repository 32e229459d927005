import JackpotOptimization
import Testing

struct NetRevenueDistributionTests {
    private let distribution = NetRevenueDistribution([
        .init(netRevenue: 10, probability: 0.5),
        .init(netRevenue: -100, probability: 0.03),
        .init(netRevenue: 0, probability: 0.47),
    ])

    @Test func `an outcome on the border of the tail counts in part`() {
        #expect(abs(distribution.meanOfWorst(0.05) - (-100 * 0.03 + 0 * 0.02) / 0.05) < 1e-12)
        #expect(abs(distribution.meanOfWorst(0.02) - -100) < 1e-12)
        #expect(abs(distribution.meanOfWorst(1) - 2) < 1e-12)
    }

    @Test func `quantiles are the smallest outcome that reaches the level`() {
        #expect([0.01, 0.03, 0.05, 0.5, 0.95, 1].map(distribution.quantile) == [-100, -100, 0, 0, 10, 10])
    }

    @Test func `ending exactly on the floor is no breach`() {
        #expect(distribution.probabilityOfFalling(below: 50, from: 50) == 0.03)
        #expect(distribution.probabilityOfFalling(below: -50, from: 50) == 0)
        #expect(distribution.probabilityOfFalling(below: 61, from: 50) == 1)
    }
}
